export { managementTeam } from '@trivsel/content/management-team'
export { words } from '@trivsel/content/management-team/da'
