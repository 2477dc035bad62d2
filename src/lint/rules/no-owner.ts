// A step that nobody in particular is to do.
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'

const NOBODY =
  /^(?:[–—-]+|\?+|\.+|…|n\/?a|none|nobody|no one|someone|somebody|anyone|everyone|everybody|all|tbd|tbc|open|unclear|unknown|various|to be (?:decided|named|confirmed|agreed)|not (?:yet )?(?:named|known|decided)|offen|niemand|alle|unklar)$/i

export const noOwner: BriefRule = {
  code: 'lint/no-owner',
  id: 'S-025',
  group: 'structure',
  severity: 'error',
  stage: 'brief',
  about: 'A next step has one owner, by role or by name.',
  why: 'What is everybody’s is nobody’s.',
  bad: 'brief: { next_steps: [{ do: Check the figures, owner: –, by: 2025-11-01 }] }',
  check: ({ brief }) =>
    brief.next_steps
      .filter(({ owner }) => NOBODY.test(plain(owner).trim()))
      .map((step) => ({
        message: `nobody owns the step "${plain(step.do)}": its owner is "${plain(step.owner)}"`,
        span: step.owner.at,
        notes: ['hint: name a role or a person; read/missing-key tells a step without the key'],
      })),
}
