/**
 * Seconds that the parts of a build take; Linux from AWS's samples, Windows a guess (no numbers are
 * documented).
 */
export const durations = {
  Linux: {
    launch: 150,
    components: 420,
    perComponent: 25,
    inventory: 95,
    seal: 10,
    createImage: 240,
    terminate: 4,
    test: 60,
  },
  Windows: {
    launch: 420,
    components: 1500,
    perComponent: 60,
    inventory: 120,
    seal: 420,
    createImage: 600,
    terminate: 10,
    test: 120,
  },
};
/** Before BUILDING. */
export const preparationSeconds = 15;
/** After DISTRIBUTING. */
export const integrationSeconds = 20;
/**
 * Image Builder waits so long for an agent that does not come:
 * https://github.com/aws-samples/amazon-ec2-image-builder-samples/issues/30
 */
export const agentSeconds = 38 * 60;
