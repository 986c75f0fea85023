export * from '@trivsel/engine/scoring'
