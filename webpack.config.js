/**
 * Builds three bundles into dist/: the task pane (React), the custom functions (no React, loaded
 * by the pane's page as Excel's shared runtime wants it) and the preview (a grid for use without
 * Excel). The result is a folder for any static web server.
 *
 *   ADDIN_URL      address the add-in will be served from (written into manifest.xml)
 *   OFFICE_JS_URL  where office.js comes from; default: the copy in dist/officejs/
 */
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const addinUrl = process.env.ADDIN_URL ?? require('./src/core/identity.json').defaultUrl;
const officeJsUrl = process.env.OFFICE_JS_URL ?? 'officejs/office.js';
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

const page = (filename, template, chunks, parameters) =>
  new HtmlWebpackPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: 'manual',
    templateParameters: { officeJsUrl, desktopShim: false, ...parameters },
    minify: false,
  });

module.exports = (_env, { mode }) => ({
  devtool: mode === 'production' ? false : 'source-map',
  entry: {
    functions: './src/functions/index.ts',
    taskpane: './src/taskpane/index.tsx',
    preview: './src/preview/index.ts',
    'desktop-shim': './src/preview/desktopShim.ts',
  },
  output: {
    path: path.resolve(__dirname, 'dist'),
    publicPath: 'auto',
    filename: ({ chunk }) =>
      ['preview', 'desktop-shim'].includes(chunk.name) ? 'preview/[name].js' : '[name].js',
    chunkFilename: 'chunks/[name].[contenthash:8].js',
    clean: true,
  },
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
  plugins: [
    new MiniCssExtractPlugin({ filename: 'preview/[name].css', ignoreOrder: true }),
    page('taskpane.html', './src/taskpane/taskpane.html', ['functions', 'taskpane']),
    page('preview/pane-desktop.html', './src/taskpane/taskpane.html', ['functions', 'taskpane'], {
      officeJsUrl: officeJsUrl.includes('://') ? officeJsUrl : `../${officeJsUrl}`,
      desktopShim: true,
    }),
    page('index.html', './src/preview/index.html', ['preview']),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/*.png', to: 'assets/[name][ext]' },
        { from: 'src/pages/*.html', to: '[name][ext]', noErrorOnMissing: true },
        ...OFFICE_JS_FILES.map((file) => ({
          from: path.join(officeJsFolder, file),
          to: path.posix.join('officejs', file),
          info: { minimized: true },
        })),
        { from: path.join(officeJsFolder, '../LICENSE*'), to: 'officejs/[name][ext]', noErrorOnMissing: true },
        {
          from: 'manifest.xml',
          transform: async (xml) =>
            (await import('./scripts/manifest-address.mjs')).withAddress(xml.toString(), addinUrl),
        },
      ],
    }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
});
