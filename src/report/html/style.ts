/** The report's style sheet: light and dark, narrow and wide, on screen and on paper. */
export const STYLE = `
:root{color-scheme:light dark;--text:#1f2328;--faint:#59636e;--ground:#fff;--panel:#f6f8fa;--line:#d1d9e0;--link:#0757b5;--mark:#fff1c2;--critical:#8e0b21;--high:#c4232d;--medium:#8f5902;--low:#0757b5;--clean:#116329;--unjudged:#59636e;--store:#eef3fb;--badge:#fff}
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--faint:#9aa4af;--ground:#0d1117;--panel:#161b22;--line:#30363d;--link:#6cb0ff;--mark:#5a4300;--critical:#ff6fae;--high:#ff7b72;--medium:#e3b341;--low:#79c0ff;--clean:#56d364;--unjudged:#9aa4af;--store:#14233a;--badge:#0d1117}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1120px;padding:32px 24px 48px;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,p,ul,pre{margin:0}
h1{font-size:1.8em;line-height:1.25;margin:4px 0 10px}
h2{font-size:1.27em;margin:40px 0 12px;display:flex;align-items:center;gap:10px}
h2 .faint{font-weight:400}h2 .badge{font-size:.66em}
h3{font-size:1em;font-weight:600}
a{color:var(--link)}
code,pre{font:.87em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{background:var(--panel);border:1px solid var(--line);border-radius:5px;padding:0 4px}
code.place{background:none;border:0;padding:0}
.faint,.meta,.brand{color:var(--faint)}
.meta,.brand,table,.remedy,.related{font-size:.93em}
.brand{letter-spacing:.02em}
.whole{white-space:nowrap}
.badge{display:inline-block;border-radius:99px;padding:1px 10px;font-size:.8em;font-weight:700;line-height:1.6;color:var(--badge);background:var(--unjudged);text-transform:capitalize;white-space:nowrap}
.badge.critical{background:var(--critical)}.badge.high,.badge.failure{background:var(--high)}.badge.medium{background:var(--medium)}.badge.low{background:var(--low)}.badge.success{background:var(--clean)}
.scores{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,280px),1fr));gap:12px}
.meta+.scores{margin-top:10px}
.score{border:1px solid var(--line);border-left:5px solid var(--unjudged);border-radius:8px;padding:10px 14px;background:var(--panel)}
.score b{display:block}
.score.critical{border-left-color:var(--critical)}.score.high{border-left-color:var(--high)}.score.medium{border-left-color:var(--medium)}.score.low{border-left-color:var(--low)}.score.clean{border-left-color:var(--clean)}
.score.critical span:first-of-type{color:var(--critical)}.score.high span:first-of-type{color:var(--high)}.score.medium span:first-of-type{color:var(--medium)}.score.low span:first-of-type{color:var(--low)}.score.clean span:first-of-type{color:var(--clean)}
.score span{display:block;font-size:.93em}
.finding{border:1px solid var(--line);border-left:5px solid var(--line);border-radius:8px;padding:14px 16px;margin:0 0 12px;display:grid;gap:8px}
.finding>*{min-width:0}
.finding.critical{border-left-color:var(--critical)}.finding.high{border-left-color:var(--high)}.finding.medium{border-left-color:var(--medium)}.finding.low{border-left-color:var(--low)}
pre{background:var(--panel);border-radius:6px;padding:8px 12px;overflow-x:auto;white-space:pre;tab-size:4}
pre .number{display:inline-block;min-width:2.5em;color:var(--faint);user-select:none}
mark{background:var(--mark);color:inherit;border-radius:3px;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px}
.remedy b{margin-right:4px}
.related,.list{padding-left:20px}
.list li{margin:4px 0}
.scroll{overflow-x:auto;overflow-wrap:break-word}
.scroll+.faint{margin-top:10px}.scroll~.faint{font-size:.93em}
table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid var(--line);padding:7px 12px 7px 0;text-align:left;vertical-align:top}
thead th{color:var(--faint);font-weight:600;vertical-align:bottom;overflow-wrap:normal}
td{min-width:84px}td:nth-child(3){min-width:150px}
.exposure th,.exposure td{min-width:110px}.exposure td:nth-child(2){white-space:nowrap}
td ul{list-style:none;padding:0}
tbody th .faint{font-weight:400}
.live{margin:28px 0 8px;font-size:1.07em}
.verified th[scope=row]{font-weight:400;color:var(--faint);white-space:nowrap}.verified th[scope=rowgroup]{padding-top:18px;border-bottom-color:var(--faint)}
.verified td{width:42%}.verified td:last-child{width:1%;min-width:0;padding-right:0;text-align:right}
ins{text-decoration:none;font-weight:700;color:var(--high)}
del{color:var(--faint)}
.legend{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:.93em;color:var(--faint);margin-bottom:8px}
.legend span::before{content:"";display:inline-block;width:28px;margin-right:7px;vertical-align:middle;border-top:2px solid var(--faint)}
.legend .public::before{border-top:4px solid var(--high)}
.legend .private::before{border-top:2px dashed var(--clean)}
svg{display:block;width:100%;max-width:var(--width);min-width:min(var(--width),620px);height:auto;font:600 13px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
svg rect{fill:var(--panel);stroke:var(--line);stroke-width:1.5}
svg .app rect{fill:var(--ground);stroke:var(--faint)}
svg .store rect{fill:var(--store)}
svg text{fill:var(--text);text-anchor:middle}
svg .detail{font-weight:400;font-size:11px;fill:var(--faint)}
.way{fill:none;stroke:var(--faint);stroke-width:1.5}
.way.public{stroke:var(--high);stroke-width:3}
.way.private{stroke:var(--clean);stroke-dasharray:5 4}
marker{fill:var(--faint)}marker.public{fill:var(--high)}marker.private{fill:var(--clean)}
footer{margin-top:48px;padding-top:16px;border-top:1px solid var(--line);font-size:.93em;color:var(--faint);display:grid;gap:8px}
@media (max-width:560px){.verified,.verified tbody,.verified tr,.verified td,.verified th{display:block;width:auto}.verified thead{display:none}.verified tr{border-bottom:1px solid var(--line);padding:8px 0}.verified td,.verified th,.verified td:last-child{border:0;padding:1px 0;width:auto;min-width:0;text-align:left}.verified td[data-of]::before{content:attr(data-of) ": ";color:var(--faint)}.verified th[scope=row]{font-weight:600;color:var(--text)}body{padding:20px 14px 32px}h1{font-size:1.45em}h2{font-size:1.13em;margin-top:32px}}
@media print{@page{margin:14mm}:root{color-scheme:light;--text:#000;--faint:#444;--ground:#fff;--panel:#f4f4f4;--line:#bbb;--link:#000;--mark:#ffe9a8;--critical:#8e0b21;--high:#c4232d;--medium:#8f5902;--low:#0757b5;--clean:#116329;--unjudged:#59636e;--store:#eef3fb;--badge:#fff}body{max-width:none;padding:0;font-size:11.5px}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}.finding,.score,tr,svg{break-inside:avoid}h2,h3{break-after:avoid}.scroll{overflow:visible;overflow-wrap:anywhere}.exposure td:nth-child(2){white-space:normal}svg{min-width:0;max-height:240mm}pre{white-space:pre-wrap}th,td{min-width:0!important;padding-right:8px}h2{margin-top:24px}}
`
