const { CORE_LAYERS, CORE_PACKAGES } = require('./tools/coreLayers.cjs');

const coreRules = CORE_LAYERS.map(({ room, uses, because }) => ({
  name: `core-${room}`,
  comment: because,
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: '^src/core/', pathNot: `^src/core/(${[room, ...uses].join('|')})/|^src/core/identity\\.json$` },
}));

/**
 * The direction of the house: core ← workbook/port ← taskpane; core ← functions. Each rule says why it
 * exists, because that is what someone who breaks it needs to read.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    ...coreRules,
    {
      name: 'core-knows-its-rooms',
      comment: 'A new room of core needs its line in CORE_LAYERS: what it may use, and why.',
      severity: 'error',
      from: {
        path: '^src/core/[^/]+/',
        pathNot: `^src/core/(${CORE_LAYERS.map(({ room }) => room).join('|')})/`,
      },
      to: { path: '^src/core/' },
    },
    {
      name: 'core-stands-alone',
      comment:
        'Core holds the rules and must run anywhere: no other room, no Node module, and of packages only those in CORE_PACKAGES, which are pure and depend on nothing. Decide in core; act in workbook, show in taskpane.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: `^src/core/|^node_modules/(${CORE_PACKAGES.join('|')})/` },
    },
    {
      name: 'judged-by-what-is-recorded',
      comment:
        'assessCase takes cells as they stand. Who shows or passes on an outcome goes through judgeCase, which leaves out what was merely typed into cells of HQ, or judgeDecision for an act of HQ; a simulation is given a case that was judged.',
      severity: 'error',
      from: {
        path: '^(src|tools)/',
        pathNot: '^src/core/(review/judge(Case|Decision)|policy/simulatePolicy)\\.ts$|^tools/bench/',
      },
      to: { path: '^src/core/rules/assessment/assessCase\\.ts$' },
    },
    {
      name: 'live-and-file-never-meet',
      comment:
        'workbook/live (Office.js) and workbook/file (.xlsx) are two sides of one port. What both need belongs in core/sheets, in workbook/place or in workbook/port.',
      severity: 'error',
      from: { path: '^src/workbook/(live|file)/' },
      to: { path: '^src/workbook/(live|file)/', pathNot: '^src/workbook/$1/' },
    },
    {
      name: 'place-uses-core-only',
      comment:
        'workbook/place finds a case in cells, whichever side read them: both sides use it, so it must not know Office.js, .xlsx or any package.',
      severity: 'error',
      from: { path: '^src/workbook/place/' },
      to: { pathNot: '^src/(core|workbook/place)/' },
    },
    {
      name: 'workbook-knows-core-and-port-only',
      comment:
        'The workbook room draws what core describes; it does not know the pane, the functions or the preview.',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { path: '^src/', pathNot: '^src/(core|workbook)/' },
    },
    {
      name: 'port-knows-no-side',
      comment:
        'The port is what both sides fulfil; if it imported one, choosing the other would be impossible. It knows no rules of theirs either.',
      severity: 'error',
      from: { path: '^src/workbook/(port|bookFiles)' },
      to: { path: '^src/workbook/(live|file|place)/' },
    },
    {
      name: 'functions-use-core-only',
      comment:
        'Custom functions load in every workbook and must stay small: cells in, core, values out. No React, no Office.js wrapper, no package.',
      severity: 'error',
      from: { path: '^src/functions/' },
      to: { pathNot: '^src/(core|functions)/' },
    },
    {
      name: 'mail-uses-core-only',
      comment:
        'src/mail hands a finished message to a service; it knows neither the workbook nor the pane, and reaches only what the build switched on.',
      severity: 'error',
      from: { path: '^src/mail/' },
      to: { pathNot: '^src/(core|mail)/' },
    },
    {
      name: 'pane-uses-core-and-port',
      comment:
        'Views and actions work against workbook/port and workbook/bookFiles, so that they can be tested without Excel. Only taskpane/index.tsx chooses the sides. src/mail takes finished messages.',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/index\\.tsx$' },
      to: {
        path: '^src/',
        pathNot: '^src/(core|taskpane|mail)/|^src/workbook/(port|bookFiles)|^src/worker/',
      },
    },
    {
      name: 'pane-entry-chooses-live',
      comment:
        'The entry wires the pane to Excel: core, port, live, the digest of the platform and the pane itself. Of the file side it hands over the writer, because Excel opens a new workbook from the bytes of a file, and what works on mailed copies (workbook/bookFiles).',
      severity: 'error',
      from: { path: '^src/taskpane/index\\.tsx$' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(core|taskpane)/|^src/workbook/(port|bookFiles|live/|digest/|file/write/writeWorkbook|file/packageFiles)',
      },
    },
    {
      name: 'worker-reads-files',
      comment:
        'src/worker is what the pane lets run beside its own thread: it reads files and decides, and knows neither Excel nor the pane.',
      severity: 'error',
      from: { path: '^src/worker/' },
      to: { path: '^src/', pathNot: '^src/(core|worker|workbook/file)/' },
    },
    {
      name: 'smoke-stands-alone',
      comment:
        'The host check must load where the rest does not: it uses nothing of the add-in, and nothing uses it.',
      severity: 'error',
      from: { path: '^src/smoke/' },
      to: { path: '^src/', pathNot: '^src/smoke/' },
    },
    {
      name: 'nothing-uses-preview',
      comment:
        'The preview stands in for Excel during development; the product must not know that it exists.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/' },
      to: { path: '^src/preview/' },
    },
    {
      name: 'nothing-uses-test',
      comment:
        'Test data and doubles stay out of the product and of the tools that build it. Only the bench asks LibreOffice the way the tests do.',
      severity: 'error',
      from: { path: '^(src|tools)/', pathNot: '^tools/bench/officeFigures' },
      to: { path: '^test/' },
    },
    {
      name: 'no-tools-in-product',
      comment:
        'Tools use the product, never the other way round: they need Node, the product runs in a browser, and nothing in tools ships.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tools/' },
    },
    {
      name: 'no-node-in-product',
      comment: 'Everything in src runs in a browser, where Node modules do not exist.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-packages-in-product',
      comment:
        'What the add-in ships must be a dependency, so that licences and updates are watched. The preview is not shipped.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one idea cut badly: move the shared part into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing uses and that uses nothing is forgotten code: use it or delete it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '\\.test\\.tsx?$', '^src/preview/desktopShim\\.ts$', '^tools/lint/'],
      },
      to: {},
    },
    {
      name: 'nothing-missing',
      comment: 'An import that cannot be resolved breaks the build on another machine.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type imports count too: a type from the wrong room ties the rooms together just as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
