/**
 * The rooms of core from the ground up: a room may use those above its own line, never those below.
 * The reason is what someone who breaks the order needs to read.
 * @type {readonly { room: string, uses: readonly string[], because: string }[]}
 */
const CORE_LAYERS = [
  {
    room: 'model',
    uses: [],
    because:
      'What a case consists of (fields, cells, dates, readings) is shared by every room, so it needs none of them.',
  },
  {
    room: 'guide',
    uses: ['model'],
    because:
      "The guide's items and the policy are data about the model; they decide nothing and show nothing.",
  },
  {
    room: 'text',
    uses: ['model', 'guide'],
    because: 'Words name what model and guide hold. A word that needs a decision belongs to who decides.',
  },
  {
    room: 'devices',
    uses: ['model', 'text'],
    because:
      'Lists of devices are read before any of them is a case: reading needs neither items nor rules, and sheets show what was read.',
  },
  {
    room: 'advisories',
    uses: ['model', 'text', 'devices'],
    because:
      'Advisories are compared with devices, whether or not a case exists: matching needs neither items nor rules.',
  },
  {
    room: 'rules',
    uses: ['model', 'guide', 'text'],
    because:
      'Rules decide from a reading and the policy. Whatever draws or stores a result is built on them.',
  },
  {
    room: 'status',
    uses: ['model', 'guide', 'text', 'rules'],
    because:
      'Where a case is and who acts next follows from the rules; every surface that says it is built on this.',
  },
  {
    room: 'sheets',
    uses: ['model', 'guide', 'text', 'devices', 'rules', 'status'],
    because:
      'A workbook is described from rules and words; how it is reviewed, sent or registered is not its concern.',
  },
  {
    room: 'mail',
    uses: ['model', 'guide', 'text'],
    because: 'A message is made of words and values; it needs no workbook.',
  },
  {
    room: 'policy',
    uses: ['model', 'guide', 'text', 'rules', 'sheets'],
    because: "A company's policy is read, simulated with the rules and put on the sheets.",
  },
  {
    room: 'review',
    uses: ['model', 'guide', 'text', 'rules', 'status', 'sheets', 'mail', 'policy'],
    because:
      'The review works on cases under a policy. The register and migration read its results, not the reverse.',
  },
  {
    room: 'migrate',
    uses: ['model', 'guide', 'text', 'rules', 'sheets', 'policy', 'review'],
    because:
      'Migration fills a new workbook from an older case; the register fills covers of new cases by the same hand.',
  },
  {
    room: 'register',
    uses: [
      'model',
      'guide',
      'text',
      'devices',
      'advisories',
      'rules',
      'status',
      'sheets',
      'mail',
      'policy',
      'review',
      'migrate',
    ],
    because: 'The register collects reviewed cases; no case depends on a register.',
  },
];

/**
 * Packages that core may use: pure functions without dependencies, clock, network or Node, each for something that
 * is hard to get right by hand (docs/dependencies.md).
 */
const CORE_PACKAGES = ['@noble/hashes', 'jsonc-parser'];

module.exports = { CORE_LAYERS, CORE_PACKAGES };
