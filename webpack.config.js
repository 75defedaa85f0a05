/**
 * Builds into dist/: the task pane (React) and the custom functions (no React, loaded by the pane's
 * page as Excel's shared runtime wants it), and the preview, a grid for use without Excel. The
 * result is a folder for any static web server.
 *
 *   ADDIN_URL      address the add-in will be served from (written into manifest.xml)
 *   OFFICE_JS_URL  where office.js comes from; default: the copy in dist/officejs/
 *   DIST           folder to build into; default: dist/
 *   MAIL_…         ways of sending that are switched on; default: none (tools/mail-ways.mjs)
 *
 * `--env start` is for trying things out (`npm start`): the grid's own code is not minified, which would take
 * longer than everything else. What was built is kept in node_modules/.cache/webpack for the next time; a
 * build with it gives the same bytes as one without.
 */
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const { DefinePlugin, NormalModuleReplacementPlugin } = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { LicenseWebpackPlugin } = require('license-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const addinUrl = process.env.ADDIN_URL ?? require('./src/core/identity.json').defaultUrl;
const officeJsUrl = process.env.OFFICE_JS_URL ?? 'officejs/office.js';
const dist = path.resolve(__dirname, process.env.DIST ?? 'dist');
const officeJsFolder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** The files of office.js that Excel on each platform asks for, with Microsoft's notices. */
const OFFICE_JS_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'en-us/office_strings.js',
  'ja-jp/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/**
 * SHA-256 of nothing: lets Fluent UI add empty style elements, which it fills by CSSOM, while a style
 * element or attribute that came in as text is still refused.
 */
const emptyStyleHash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

const page = (filename, template, chunks, parameters) =>
  new HtmlWebpackPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: 'manual',
    templateParameters: { officeJsUrl, emptyStyleHash, desktopShim: false, ...parameters },
    minify: false,
  });

/**
 * Kept between builds, by configuration; another setting from outside or another package never meets it.
 * @param {string} name
 */
const cache = (name) => ({
  type: 'filesystem',
  name,
  version: JSON.stringify([addinUrl, officeJsUrl, process.env.MAIL_GRAPH_TOKENS]),
  buildDependencies: { config: [__filename, path.resolve(__dirname, 'package-lock.json')] },
});

const common = (mode) => ({
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js', '.mjs'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target: 'es2020',
          },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** Licences that allow what is done here: shipping inside an MIT add-in, with their notices. */
const ACCEPTED_LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** The notices of every package in the bundles; a licence that nobody accepted stops the build. */
const notices = () =>
  new LicenseWebpackPlugin({
    perChunkOutput: false,
    outputFilename: 'THIRD-PARTY-NOTICES.txt',
    stats: { warnings: false, errors: true },
    unacceptableLicenseTest: (licence) => !ACCEPTED_LICENCES.includes(licence),
    handleUnacceptableLicense: (name, licence) => {
      throw new Error(`${name} is under ${licence}: see docs/dependencies.md before it is shipped.`);
    },
  });

/** A company's own module in place of the one that gives no tokens (tools/mail-ways.mjs). */
const tokenSource = () => {
  const tokens = process.env.MAIL_GRAPH_TOKENS;
  return tokens ? [new NormalModuleReplacementPlugin(/\/tokenSource$/, path.resolve(tokens))] : [];
};

/** Parts of Fluent UI that nobody sees in this pane stay out of its first screen. */
const slimFluent = (base) => ({
  resolve: {
    ...base.resolve,
    alias: { 'rtl-css-js/core$': path.resolve(__dirname, 'tools/left-to-right.mjs') },
  },
  module: {
    rules: [
      ...base.module.rules,
      {
        test: /@fluentui[\\/]tokens[\\/]lib[\\/](global[\\/]colorPalette|sharedColorNames)\.js$/,
        loader: path.resolve(__dirname, 'tools/fluent-colours.mjs'),
      },
    ],
  },
});

/** What Excel loads: the pane, the functions, the manifest, office.js. */
const addin = (mode, isTrial, mailWays, mailAddresses) => ({
  ...common(mode),
  ...slimFluent(common(mode)),
  name: 'addin',
  cache: isTrial && cache('addin'),
  optimization: {
    // What one of them leaves the other shortens: the first screen of the pane counts every byte.
    minimizer: [
      new MinimizerPlugin({
        minify: [MinimizerPlugin.terserMinify, MinimizerPlugin.swcMinify],
        minimizerOptions: [
          { ecma: 2020, compress: { passes: 3, unsafe_methods: true, hoist_props: true, keep_fargs: false } },
          {},
        ],
      }),
    ],
  },
  entry: {
    functions: './src/functions/index.ts',
    // The pane's page loads the functions first, so rules and items are carried once.
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    smoke: './src/smoke/index.ts',
  },
  output: {
    path: dist,
    // Both pages stand beside the chunks; no look at the document, so functions.js runs anywhere.
    publicPath: '',
    globalObject: 'globalThis',
    filename: '[name].js',
    // A worker finds further chunks relative to itself: it stands where the pages stand.
    chunkFilename: ({ chunk }) =>
      `${chunk?.name === 'register-worker' ? '' : 'chunks/'}[name].[contenthash:8].js`,
    // What other programs write there (tools/build.mjs), perhaps at the same time.
    clean: { keep: /^(preview\/|index\.html$|templates\/|functions\.\w+\.json$)/ },
  },
  plugins: [
    notices(),
    new DefinePlugin({ MAIL_WAYS: JSON.stringify(mailWays) }),
    ...tokenSource(),
    page('taskpane.html', './src/taskpane/taskpane.html', ['functions', 'taskpane'], { mailAddresses }),
    page('smoke.html', './src/smoke/smoke.html', ['smoke']),
    page('pane-desktop.html', './src/taskpane/taskpane.html', ['functions', 'taskpane'], {
      desktopShim: 'preview/desktop-shim.js',
      mailAddresses,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'src/core/policy/company-policy.schema.json', to: '[name][ext]' },
        { from: 'src/core/policy/shipped/*.json', to: '[name][ext]' },
        { from: 'assets/*.png', to: 'assets/[name][ext]' },
        { from: 'src/pages/*.{html,css}', to: '[name][ext]' },
        ...OFFICE_JS_FILES.map((file) => ({
          from: path.join(officeJsFolder, file),
          to: path.posix.join('officejs', file),
          info: { minimized: true },
        })),
        { from: path.join(officeJsFolder, '../LICENSE.md'), to: 'officejs/LICENSE.md' },
        {
          from: 'manifest.xml',
          transform: async (xml) =>
            (await import('./tools/manifest-address.mjs')).withAddress(xml.toString(), addinUrl),
        },
      ],
    }),
  ],
});

/** Files of the preview that are ours; all others hold the grid and what it needs. */
const OURS = /(^|\/)(preview|desktop-shim|grid)\.js$/;

/**
 * The spreadsheet grid for use without Excel, served from this machine only. Half of its code is comments and
 * spaces, which a browser would read for nothing.
 */
const preview = (mode, isTrial) => ({
  ...common(mode),
  name: 'preview',
  cache: isTrial && cache('preview'),
  entry: { preview: './src/preview/index.ts', 'desktop-shim': './src/preview/desktopShim.ts' },
  output: {
    path: path.join(dist, 'preview'),
    publicPath: 'preview/',
    filename: '[name].js',
    chunkFilename: 'chunks/[name].js',
    clean: true,
  },
  // SWC, which is here already, adds eight seconds for fifteen megabytes.
  optimization: {
    minimizer: [
      new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, ...(isTrial ? { test: OURS } : {}) }),
    ],
    ...(isTrial ? { concatenateModules: false } : {}),
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css', ignoreOrder: true }),
    page('../index.html', './src/preview/index.html', ['preview']),
  ],
});

module.exports = async ({ start: isTrial = false }, { mode }) => {
  const { mailAddresses, mailWays } = await import('./tools/mail-ways.mjs');
  const ways = mailWays(process.env);
  return [addin(mode, isTrial, ways, mailAddresses(ways)), preview(mode, isTrial)];
};
