export { classify, type Placement } from './classify'
export { type PlacementRule, placeGroup, sidesOf } from './place-group'
