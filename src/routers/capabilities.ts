import { capabilityIds, type CapabilityId } from '../runbooks/model/router-capability.ts';
import type { Family } from './model/family.ts';
import type { RouterStep } from './model/step.ts';

/** A switch without which a rule does nothing. */
const isHiddenSwitch = (step: RouterStep): boolean =>
  step.do === 'switch' && step.to === 'on' && step.default === 'off';

/** What is known of a family that changes the advice. What is not known is never among it. */
export function capabilitiesOf({ tasks }: Pick<Family, 'tasks'>): CapabilityId[] {
  const forward = tasks['port-forward'];
  const procedures = forward?.procedures ?? [];
  const holds: Readonly<Record<CapabilityId, boolean>> = {
    'cannot-forward': forward?.support === 'no',
    'isp-locked': forward?.support === 'isp-locked',
    'app-only': forward?.support === 'app-only',
    'same-port-only': forward?.ports?.mayDiffer === 'no',
    'reservation-first': forward?.target?.value === 'reservation',
    'switch-off-by-default': procedures.some(({ steps }) => steps.some(isHiddenSwitch)),
    'no-nat-loopback': tasks['nat-loopback']?.support === 'no',
    'no-bridge-mode': tasks['bridge-mode']?.support === 'no',
  };
  return capabilityIds.filter((id) => holds[id]);
}
