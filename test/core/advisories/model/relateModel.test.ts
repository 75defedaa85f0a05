import { beginningsOf, beginningsOfText } from '../../../../src/core/advisories/match/beginnings';
import { deviceModel, type DeviceModel } from '../../../../src/core/advisories/model/deviceModel';
import type { Fit } from '../../../../src/core/advisories/model/fitGrade';
import { productModel } from '../../../../src/core/advisories/model/productModel';
import { relateModel } from '../../../../src/core/advisories/model/relateModel';

/** Whose families count; in earnest the maker says so. */
const MAKERS: readonly (readonly [RegExp, string])[] = [
  [/^FX|^R\d|iQ|^Q\d|GT2|^L\d\d/, 'mitsubishielectric'],
  [/6ES|S7/, 'siemens'],
  [/750|PFC/, 'wago'],
  [/5069|Logix/, 'rockwellautomation'],
  [/^N[JX]|CJ|CS1/, 'omron'],
  [/BM/, 'schneiderelectric'],
];
const deviceOf = (model: string): DeviceModel | null =>
  deviceModel(model, MAKERS.find(([pattern]) => pattern.test(model))?.[1]);

/** What a ledger says, how an advisory calls the product, how they fit, `model_numbers`. */
const ROWS: readonly (readonly [string, string, Fit, (readonly string[])?])[] = [
  ['FX5U-32MT/ES', 'FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS', 'same'],
  ['FX5U-32MT', 'FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS', 'may'],
  ['FX5U', 'FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS', 'may'],
  ['FX5U-48MT/ES', 'FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS', 'no'],
  ['FX5UJ-24MT/ESS', 'FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS', 'no'],
  ['FX5UJ-24MT/ESS', 'FX5UJ-xMy/z x=24,40,60, y=T,R, z=ES,ESS', 'same'],
  ['FX5UJ-24MT/ES-A', 'FX5UJ-xMy/ES-A* x=24,40,60, y=T,R', 'same'],
  ['FX5UC-32MT/DSS-TS', 'MELSEC iQ-F Series FX5UC-32MT/DS-TS, FX5UC-32MT/DSS-TS, FX5UC-32MR/DS-TS', 'same'],
  ['FX5UC-32MT/D', 'MELSEC iQ-F Series FX5UC-32MT/DS-TS, FX5UC-32MT/DSS-TS, FX5UC-32MR/DS-TS', 'no'],
  ['FX5UC-32MT/DSS-TS', 'MELSEC iQ-F FX5UC-32MT/DS-TS FX5UC-32MT/DSS-TS FX5UC-32MR/DS-TS', 'same'],
  ['R04ENCPU', 'MELSEC iQ-R Series R04/08/16/32/120(EN)CPU', 'same'],
  ['R120CPU', 'MELSEC iQ-R Series R04/08/16/32/120(EN)CPU', 'same'],
  ['R08SFCPU', 'MELSEC iQ-R Series R04/08/16/32/120(EN)CPU', 'no'],
  ['R02CPU', 'MELSEC iQ-R Series R00/01/02CPU', 'same'],
  ['R04CPU', 'MELSEC iQ-R Series R00/01/02CPU', 'no'],
  ['R08PCPU', 'R08/16/32/120/PCPU', 'same'],
  ['R32PCPU', 'MELSEC iQ-R R32 PCPU firmware', 'same'],
  ['R16ENCPU', 'MELSEC iQ-R R16 (EN) CPU firmware', 'same'],
  ['L26CPU-PBT', 'MELSEC L series L02/06/26CPU(-P) L26CPU-(P)BT', 'same'],
  ['L06CPU-P', 'MELSEC L series L02/06/26CPU(-P) L26CPU-(P)BT', 'same'],
  ['Q13UDEHCPU', 'MELSEC Q series Q03UDECPU Q04/06/10/13/20/26/50/100UDEHCPU', 'same'],
  ['QJ71C24N-R2', 'MELSEC Q series QJ71C24N(-R2/R4)', 'same'],
  ['CJ2M-CPU31', 'SYSMAC CJ2M-CPU[][]', 'same'],
  ['CJ2M-CPU31', 'CJ2M-CPU □ □', 'same'],
  ['CJ2H-CPU64-EIP', 'SYSMAC CJ2H-CPU6[]-EIP', 'same'],
  ['CJ2H-CPU64-EIP', 'SYSMAC CJ2H-CPU6[]', 'may'],
  ['CJ2H-CPU64', 'CJ2H-CPU**(-EIP)', 'same'],
  ['CJ2H-CPU64-EIP', 'CJ2H-CPU**(-EIP)', 'same'],
  ['CJ1G-CPU44H', 'SYSMAC CJ1G-CPU[][]P', 'no'],
  ['CJ1G-CPU44P', 'CS1H/G-CPU**H, CJ1G-CPU**P', 'same'],
  ['CS1G-CPU44H', 'CS1H/G-CPU**H, CJ1G-CPU**P', 'same'],
  ['CS1H-CPU44H', 'CS1H/G-CPU**H, CJ1G-CPU**P', 'same'],
  ['CJ1G-CPU44H', 'CS1H/G-CPU**H, CJ1G-CPU**P', 'no'],
  ['CS1D-CPU42HA', 'SYSMAC CS1D-CPU[][]H', 'no'],
  ['CP1L-EM30DT1-D', 'CP1L-EM □ □ D □ - □', 'may'],
  ['CompactLogix 5380', 'CompactLogix 5380', 'same'],
  ['CompactLogix 5380', 'Compact GuardLogix 5380', 'no'],
  ['CompactLogix5380', 'CompactLogix 5380', 'same'],
  ['5069-L320ER', 'CompactLogix 5380', 'same'],
  ['CompactLogix 5380 5069-L320ER', 'CompactLogix 5380', 'same'],
  ['CENTUM VP', 'CENTUM VP (Including CENTUM VP Entry Class)', 'same'],
  ['CENTUM CS 3000', 'CENTUM VP (Including CENTUM VP Entry Class)', 'no'],
  ['CENTUM VP Entry Class', 'CENTUM VP (Including CENTUM VP Entry Class)', 'same'],
  ['PFC200 750-8212', 'PFC200', 'same'],
  ['750-8212', 'PFC200', 'same'],
  ['PFC100', 'PFC200', 'no'],
  ['750-8102', 'PFC200', 'no'],
  ['RV50x', 'Airlink Router (MP70, RV50, RV50x, RV55, LX 40, LX60) running ALEOS software', 'same'],
  ['LX40', 'Airlink Router (MP70, RV50, RV50x, RV55, LX 40, LX60) running ALEOS software', 'same'],
  ['GX450', 'Airlink Router (MP70, RV50, RV50x, RV55, LX 40, LX60) running ALEOS software', 'no'],
  ['AirLink RV55', 'Airlink Router (MP70, RV50, RV50x, RV55, LX 40, LX60) running ALEOS software', 'same'],
  ['Vision 280', 'Vision 280', 'same'],
  ['Vision 280', 'Vision 290', 'no'],
  ['Vision280', 'Vision 280', 'same'],
  [
    '6ES7510-1SJ00-0AB0',
    'SIMATIC S7-1500 CPU 1510SP F-1 PN (6ES7510-1SJ00-0AB0)',
    'same',
    ['6ES7510-1SJ00-0AB0'],
  ],
  [
    '6ES7 510-1SJ00-0AB0',
    'SIMATIC S7-1500 CPU 1510SP F-1 PN (6ES7510-1SJ00-0AB0)',
    'same',
    ['6ES7510-1SJ00-0AB0'],
  ],
  [
    '6ES7510-1SJ01-0AB0',
    'SIMATIC S7-1500 CPU 1510SP F-1 PN (6ES7510-1SJ00-0AB0)',
    'no',
    ['6ES7510-1SJ00-0AB0'],
  ],
  [
    '6ES7215-1AG40-0XB0',
    'SIMATIC S7-1500 CPU 1510SP F-1 PN (6ES7510-1SJ00-0AB0)',
    'no',
    ['6ES7510-1SJ00-0AB0'],
  ],
  ['S7-1500', 'SIMATIC S7-1500 CPU 1510SP F-1 PN (6ES7510-1SJ00-0AB0)', 'may', ['6ES7510-1SJ00-0AB0']],
  [
    'CPU 1510SP F-1 PN',
    'SIMATIC S7-1500 CPU 1510SP F-1 PN (6ES7510-1SJ00-0AB0)',
    'same',
    ['6ES7510-1SJ00-0AB0'],
  ],
  [
    'S7-1500 6ES7511-1AK02-0AB0',
    'SIMATIC S7-1500 CPU 1510SP F-1 PN (6ES7510-1SJ00-0AB0)',
    'no',
    ['6ES7510-1SJ00-0AB0'],
  ],
  ['6ES7215-1AG40-0XB0', 'SIMATIC S7-1200 CPU family (incl. SIPLUS variants)', 'same'],
  ['6ES7510-1SJ00-0AB0', 'SIMATIC S7-1200 CPU family (incl. SIPLUS variants)', 'no'],
  ['S7-1200 CPU 1215C', 'SIMATIC S7-1200 CPU family (incl. SIPLUS variants)', 'same'],
  ['S7-1500', 'SIMATIC S7-1500 Software Controller', 'may'],
  ['6ES7510-1SJ00-0AB0', 'SIMATIC S7-1500 Software Controller', 'may'],
  ['FX3U-32MT/ES', 'FX3UC-xMT/z x=16,32,64,96, z=D,DSS', 'no'],
  ['1732E-IF4M12R/A', '1732E-IF4M12R/A (discontinued)', 'same'],
  ['1732E-IF4M12R', '1732E-IF4M12R/A (discontinued)', 'may'],
  ['1756-EN2T/D', '1756-EN2T Series D', 'same'],
  ['1756-EN2T/C', '1756-EN2T/D', 'no'],
  ['1756-EN2T', '1756-EN2T Series D', 'may'],
  ['1756-EN2TR/C', '1756-EN2T/C', 'no'],
  ['DS-KH6320-WTE1', 'DS-KH63 Series', 'same'],
  ['DS-KH8350-WTE1', 'DS-KH63 Series', 'no'],
  ['DS-K1T341AMF', 'DS-K1T341AXX', 'same'],
  ['DS-K1T343MX', 'DS-K1T341AXX', 'no'],
  ['RUT955', 'RUT model routers', 'same'],
  ['TRB140', 'RUT model routers', 'no'],
  ['BND-2051W000-A1', 'M800VW (BND-2051W000-**)', 'same'],
  ['M800VW', 'M800VW (BND-2051W000-**)', 'same'],
  ['M800VS', 'M800VW (BND-2051W000-**)', 'no'],
  ['BMXP342020', 'Modicon M340 CPU (part numbers BMXP34*)', 'same'],
  ['M340', 'Modicon M340 CPU (part numbers BMXP34*)', 'same'],
  ['BMEP584040', 'Modicon M340 CPU (part numbers BMXP34*)', 'no'],
  ['750-880/025-000', '750-880/xxx-xxx', 'same'],
  ['750-881', '750-880/xxx-xxx', 'no'],
  ['750-8212/025-001', '750-8212', 'may'],
  ['ControlLogix 5580', 'ControlLogix 5570', 'no'],
  ['EDS-G508E', 'EDS-G508E Series', 'same'],
  ['EDS-G508E-T', 'EDS-G508E Series', 'same'],
  ['EDS-508E', 'EDS-G508E Series', 'no'],
  [
    'Stratix 5700',
    'Allen-Bradley Stratix 5700 and ArmorStratix™ 5700 Industrial Managed Ethernet Switches',
    'same',
  ],
  ['1783-BMS10CGP', 'Allen-Bradley Stratix 5700', 'no'],
  ['GT2710-STBA', 'GOT2000 Series, GT21 model', 'no'],
  ['GT2104-RTBD', 'GOT2000 Series, GT21 model', 'same'],
  ['KTP700F', 'SIMATIC HMI KTP Mobile Panels KTP400F, KTP700, KTP700F, KTP900 and KTP900F', 'same'],
  ['RTU560', 'RTU500 series CMU Firmware', 'no'],
  ['RTU500', 'RTU500 series CMU Firmware', 'may'],
  ['AFS665', 'AFS660/AFS665', 'same'],
  ['AFS670', 'AFS660/AFS665', 'no'],
  ['Relion 670', 'Relion 670/650 series', 'same'],
  ['NX102-1200', 'NJ/NX-series Machine Automation Controllers', 'same'],
  ['NJ501-1300', 'SYSMAC NJ/NX Series', 'same'],
  ['C-more EA9-T6CL', 'C-more EA9 EA9-T6CL', 'same'],
  ['EA9-T6CL-R', 'C-more EA9 EA9-T6CL', 'may'],
  ['Stratix 5800', 'Stratix 5800 (running Cisco IOS XE Software with the Web UI feature enabled)', 'may'],
  ['SCALANCE XB208 (E/IP)', 'SCALANCE XB208 (E/IP) (6GK5208-0BA00-2TB2)', 'same', ['6GK5208-0BA00-2TB2']],
  ['6GK5208-0BA00-2AB2', 'SCALANCE XB208 (E/IP) (6GK5208-0BA00-2TB2)', 'no', ['6GK5208-0BA00-2TB2']],
  ['FX5U-32MT/ES', 'FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS (Serial number 17X**** and later)', 'may'],
  [
    'FX5U-32MT/ES',
    'MELSEC iQ-F FX5U-xMy/z x=326480 y=TR z=ESDSESSDSS with Serial number 179**** and prior',
    'may',
  ],
  ['FX5U-32MT/ES', 'FX5U(C)-**M*/** Serial number 179**** and prior', 'may'],
  ['FX5U-32MT/ES', 'FX5UJ-**M*/**', 'no'],
  ['三菱 FX5U-32MT/ES', 'FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS', 'same'],
  ['FX5U-32MT/ES', 'MELSEC iQ-F シリーズ FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS', 'same'],
  ['WHA-GW-F2D2-0-AS', 'WHA-GW-*', 'same'],
  ['Edge Controller 752-8303', 'Edge Controller', 'may'],
  ['Touch Panel 600', 'Touch Panel 600 Standard Line', 'may'],
  ['MGate MB3480', 'MGate MB3480 Series', 'same'],
  ['MB3480', 'MGate MB3480 Series', 'same'],
  ['MB3280', 'MGate MB3480 Series', 'no'],
  ['PLC', 'Vision 280', 'no'],
  ['FX5U-32MT/ES×2台', 'FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS', 'same'],
  ['シーケンサFX5U-32MT/ES', 'FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS', 'same'],
  ['ｆｘ５ｕ－３２ｍｔ／ｅｓ', 'FX5U-xMy/z x=32,64,80, y=T,R, z=ES,DS,ESS,DSS', 'same'],
  ['FX5U-32MT/ES', 'FX5U-32MT/ES用通信ユニット', 'may'],
  ['FX5U-32MT/ES', 'MELSEC iQ-FシリーズFX5U-32MT/ES', 'same'],
  ['FX3U-32MT/ES', 'MELSEC iQ-F FX5UJ-xMy/ES-A x=244060 y=T.R', 'no'],
  ['STARDOM FCN', 'STARDOM FCN/FCJ', 'same'],
  ['S7-1200 CPU 1215C', 'SIPLUS S7-1200 CP 1243-1', 'no'],
  ['S7-1200 CPU 1215C', 'SIMATIC S7-1200 CPU 1211C AC/DC/Rly', 'no'],
  ['BMXP342020', 'M340 CPUs with firmware', 'same'],
  ['RZ400', 'Vision 280', 'no'],
  ['CV-X480F', 'CV-X400 series', 'no'],
  ['SEL-3620', 'SEL-3620', 'same'],
  ['AK-EM100', 'AK-EM 100', 'same'],
  ['Q03UDVCPU', 'Q03/04/06/13/26UDVCPU', 'same'],
  ['Q03UDECPU', 'Q03/04/06/13/26UDVCPU', 'no'],
  ['FC2050', 'Desigo Fire Safety UL Compact Panel FC2025/2050', 'same'],
  ['NXG-200', 'Nexx Garage Door Controller (NXG-100B, NXG-200)', 'same'],
  ['1734-AENTR Series B', '1734-AENT/1734-AENTR Series B', 'same'],
  ['ATV630', 'ATV6xx DTM', 'may'],
  ['FL MGUARD RS4000 TX/TX VPN', 'FL MGUARD RS4000 TX/TX VPN', 'same'],
  ['FL MGUARD RS4000 TX/TX', 'FL MGUARD RS4000 TX/TX VPN', 'may'],
  ['FL MGUARD RS4000 TX/TX VPN', 'FL MGUARD RS4000 TX/TX', 'may'],
  ['EKI-1521-CE', 'EKI-1521-CE series', 'same'],
  ['EKI-1521', 'EKI-1521-CE series', 'may'],
  ['R04ENCPU', 'MELSEC iQ-R Series', 'same'],
  ['FX5U-32MT/ES', 'MELSEC iQ-F Series', 'same'],
  ['FX3U-32MT/ES', 'MELSEC iQ-F Series', 'no'],
  ['ADAM-3600', 'ADAM-3600', 'same'],
  ['V1210', 'Vision 1210', 'no'],
  ['JetWave 2414', 'Korenix JetWave 2414/2114', 'same'],
  ['JetWave 2114', 'Korenix JetWave 2414/2114', 'same'],
  ['iQ-R', 'MELSEC iQ-R Series R00/01/02CPU', 'may'],
  ['MELSEC iQ-R R08CPU', 'MELSEC iQ-R Series R04/08/16/32/120(EN)CPU', 'same'],
  ['PanelView 800', 'PanelView 800-2711R-T4T', 'may'],
  ['2711R-T4T', 'PanelView 800-2711R-T4T', 'may'],
  ['WebAccess/SCADA', 'WebAccess/SCADA', 'same'],
  ['WebAccess', 'WebAccess/SCADA', 'may'],
];

const FULL = ROWS.map(([model, name, expected, numbers = []]) => [model, name, expected, numbers] as const);

test.each(FULL)('%s and %s: %s', (model, name, expected, numbers) => {
  const device = deviceOf(model);
  const relation = device === null ? null : relateModel(device, productModel([name], numbers, ['Korenix']));
  expect(relation?.fit ?? 'no').toBe(expected);
});

test('whatever fits is also found by its beginning', () => {
  for (const [model, name, , numbers] of FULL) {
    const device = deviceOf(model);
    const product = productModel([name], numbers, ['Korenix']);
    if (device === null || relateModel(device, product).fit === 'no') continue;
    const texts = device.candidates.flatMap(({ text, bounds }) =>
      beginningsOfText(text, [0, ...[...bounds].filter(([, kind]) => kind === 'hard').map(([at]) => at)]),
    );
    const beginnings = beginningsOf(product);
    expect([model, name, texts.some((text) => beginnings.has(text)) || beginnings.has('')]).toEqual([
      model,
      name,
      true,
    ]);
  }
});

test.each(['', '-', '不明', 'PLC', 'unknown', 'MELSEC', 'コントローラ', '型式不明'])(
  '%s names no model',
  (text) => {
    expect(deviceModel(text)).toBeNull();
  },
);

test('what a program copied from an advisory is the same, patterns included', () => {
  for (const [, name] of ROWS) {
    const device = deviceModel(name);
    expect([name, device && relateModel(device, productModel([name], [])).fit]).toEqual([name, 'same']);
  }
});
