/** Property tests try the same cases in every run, so that a failure is the change's own. RADAR_TEST_SEED looks for new cases. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.RADAR_TEST_SEED ?? 20260618) });
