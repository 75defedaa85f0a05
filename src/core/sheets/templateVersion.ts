/** Version of the workbook layout; raised whenever sheets, columns, names or item texts change. */
export const TEMPLATE_VERSION = '1.3.0';
