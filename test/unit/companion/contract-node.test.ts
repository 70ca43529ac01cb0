/** The contract of a companion, kept under Node.js. */
import { nodeAdapter } from '../../support/contract/adapters/node-adapter.ts';
import { describeContract } from '../../support/contract/contract.ts';

describeContract(nodeAdapter);
