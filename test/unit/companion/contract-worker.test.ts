/** The contract of a companion, kept in real workerd. */
import { workerAdapter } from '../../support/contract/adapters/worker-adapter.ts';
import { describeContract } from '../../support/contract/contract.ts';

describeContract(workerAdapter);
