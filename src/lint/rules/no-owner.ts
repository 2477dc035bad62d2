// A step that nobody in particular is to do.
import { plain } from '../../model/words.ts'
import { areTwo, isNobody } from '../owners.ts'
import type { BriefRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

const NOBODY =
  /^(?:tb[acd]\b.*|[–—-]+|\?+|\.+|…|n\/?a|none|nobody|no one|someone|somebody|anyone|everyone|everybody|all|tbd|tbc|open|unclear|unknown|various|to be (?:decided|named|confirmed|agreed)|not (?:yet )?(?:named|known|decided)|offen|niemand|alle|unklar)$/i

const ROLE =
  '(?:analyst|partner|manager|director|consultant|engineer|architect|controller|counsel|treasurer|secretary|president|buyer|planner|researcher|developer|designer|auditor|officer|chair|board|CEO|CFO|COO|CTO|CIO|Leiter(?:in)?|Vorstand|Berater(?:in)?)'
/** Two roles, "Analyst and partner", "Head of fleet and head of ports"; "Head of ports and quays" is one. */
const TWO_ROLES = quick(
  `^(?:[\\p{L} ]+ )?(?:${ROLE}|(?:head|director|chief|lead) (?:of )?[\\p{L} ]+?)s? ?(?:/|,|;|&| and | und | or | oder ) ?(?:the )?(?:(?:head|director|lead) of |chief |(?:[\\p{L}]+ )?${ROLE}s?$)`,
  'iu',
)
/** "Anna Berg and Tom Lee". */
const TWO_PEOPLE = quick(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ ?(?:\/|,|&| and | und ) ?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u)

const FUNCTION =
  '(?:sales|finance|operations|marketing|legal|IT|HR|procurement|purchasing|logistics|compliance|controlling|production|engineering|quality|communications|strategy|treasury|tax|audit|trading|planning|maintenance|sourcing|accounting|risk|research|development|construction|training|nursing|catering|distribution|recruiting|property|facilities|merchandising|pricing|Handel|Planung|Technik|Instandhaltung|Buchhaltung|Forschung|Entwicklung|Vertrieb|Einkauf|Finanzen|Betrieb|Produktion|Recht|Personal|Logistik|Qualität)'
const BODY =
  '(?:(?:project |engagement |core |steering )?(?:team|committee|group)|board|vendor|client|supplier|council|bank|ministry|port|consultants?|contractor|management)'
/** "Sales and finance", "Finance / Operations", "the steering committee and the vendor"; one department has "and" in its name. */
const TWO_BODIES = quick(
  `^(?:${FUNCTION} ?(?:/|,|;|&|\\+| and | und | or | oder ) ?${FUNCTION}|(?:the |our )?${BODY} ?(?:/|,|;|&|\\+| and | with | or ) ?(?:the |our )?${BODY}|\\p{L}{3,} / \\p{L}{3,})$`,
  'iu',
)
const ONE_NAME =
  /^(?:sales (?:and|&) marketing|marketing (?:and|&) (?:sales|communications)|legal (?:and|&) compliance|finance (?:and|&) (?:controlling|procurement|tax|accounting|risk)|accounting (?:and|&) (?:tax|controlling|audit)|tax (?:and|&) (?:audit|accounting|legal)|risk (?:and|&) (?:compliance|audit|controlling)|(?:research|training|planning|property|construction|product) (?:and|&) development|engineering (?:and|&) (?:construction|maintenance|development)|(?:planning|property|engineering) (?:and|&) (?:construction|controlling|facilities)|operations (?:and|&) maintenance|procurement (?:and|&) sourcing|Forschung (?:und|&) Entwicklung|Planung (?:und|&) (?:Technik|Entwicklung)|Handel (?:und|&) Vertrieb|procurement (?:and|&) logistics|purchasing (?:and|&) logistics|audit (?:and|&) compliance|Recht (?:und|&) Compliance|Vertrieb (?:und|&) Marketing|Einkauf (?:und|&) Logistik)$/i
/** "J. Berg and M. Lund". */
const INITIALS = quick(/^\p{Lu}\. ?\p{Lu}\p{Ll}+ ?(?:\/|,|&| and | und ) ?\p{Lu}\. ?\p{Lu}\p{Ll}+$/u)

const hasTwo = (owner: string): boolean =>
  TWO_ROLES.test(owner) ||
  TWO_PEOPLE.test(owner) ||
  INITIALS.test(owner) ||
  (TWO_BODIES.test(owner) && !ONE_NAME.test(owner))

/** A crowd: "Everyone involved", "All departments", "The whole team". A team with a name of its own has somebody who leads it. */
const CROWD = quick(
  /^(?:(?:the )?(?:management|leadership|organi[sz]ation|employees|staff|workforce|stakeholders|colleagues|people|departments|functions|managers|mitarbeiter|führung)|we|us|wir|ourselves|(?:a|one|some|any) (?:member|colleague|person|representative)s?(?: (?:of|from|in) .*)?|one of .*|(?:each|every|any|jede[rs]?) \p{L}+(?: .*)?|\p{L}+ to (?:follow|come|be (?:named|agreed|confirmed|decided))|(?:everyone|everybody|anyone|anybody|someone|somebody|whoever|alle|jeder|jemand)(?: \p{Ll}.*)?|all(?: of)?(?: the| our)? (?:\p{Ll}+ )?(?:teams?|departments?|heads|members|parties|participants|functions|units|managers|staff|employees|people|colleagues|stakeholders|involved|concerned|of us)(?: .*)?|(?:the |our |das )?(?:whole|entire|full|ganze) (?:project |engagement )?team|(?:(?:the|our|a|das) (?:project |engagement )?)?team|(?:the )?(?:heads?|managers?|directors?|leiter(?:innen)?) (?:of|aller?|von) (?:all(?:en)? )?(?:departments|units|functions|bereiche|abteilungen)(?: .*)?|(?:several|various|different|relevant|responsible|mehrere|verschiedene) \p{Ll}+|alle beteiligten|alle \p{Lu}?\p{L}*(?:bereiche|abteilungen|teams)|(?:still |yet |noch )?(?:to be|zu) (?:assigned|appointed|found|hired|determined|defined|filled|benennen|bestimmen)|n\.? ?n\.?)$/iu,
)

const bare = (owner: string): string => owner.toLowerCase().replace(/^(?:the|our|die|der|das) /, '')

export const noOwner: BriefRule = {
  code: 'lint/no-owner',
  id: 'S-025',
  group: 'structure',
  severity: 'error',
  stage: 'brief',
  about:
    'The owner of a next step is one role, one person or one body with a name: not two of them, not everybody (the team, management, all departments), and nothing left open. A role that each holds for a place of his own (shop managers, heads of depot) is one.',
  why: 'What is everybody’s is nobody’s.',
  good: 'brief: { next_steps: [{ do: Check the figures, owner: Analyst, by: 2025-11-01 }] }',
  bad: 'brief: { next_steps: [{ do: Check the figures, owner: –, by: 2025-11-01 }] }',
  check: ({ brief }) =>
    brief.next_steps.flatMap((step) => {
      const owner = plain(step.owner).trim()
      if (hasTwo(owner) || areTwo(owner))
        return [
          {
            message: `two own the step "${plain(step.do)}": "${owner}"`,
            span: step.owner.at,
            notes: ['hint: name the one who answers for it'],
          },
        ]
      if (!NOBODY.test(owner) && !CROWD.test(owner) && !isNobody(owner)) return []
      // "The owners": who is asked to decide can.
      if (brief.ask && bare(owner) === bare(plain(brief.ask.who).trim())) return []
      return [
        {
          message: `nobody owns the step "${plain(step.do)}": its owner is "${plain(step.owner)}"`,
          span: step.owner.at,
          notes: ['hint: name a role or a person; read/missing-key tells a step without the key'],
        },
      ]
    }),
}
