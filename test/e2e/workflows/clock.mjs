// Preloaded into the actions of a workflow run: simulated time, but what guards requests and other programs keeps real time. Jobs
// run side by side here, and at 500 simulated seconds a second the 20 seconds that a request to GitHub has are 40 milliseconds.
// Node's child_process takes setTimeout when it is loaded, so it is loaded before that is replaced.
import 'node:child_process';

const timeout = AbortSignal.timeout.bind(AbortSignal);
await import('../../../sandbox/child-clock.mjs');
AbortSignal.timeout = timeout;
