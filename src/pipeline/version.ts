/** The version of Onrecord, as `package.json` has it. */
export const version = '0.1.0'

/** The version of what the stages say of a text: raised whenever a kept annotation would come out differently. */
export const stages = '1'
