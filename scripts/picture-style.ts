/** GitHub's look, written anew: light, and dark by the reader's preference. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --canvas: #fff; --subtle: #f6f8fa; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --link: #0969da;
  --code: #818b981f; --open: #1f883d; --bad: #d1242f;
  --added: #dafbe1; --added-number: #aceebb; --removed: #ffebe9; --removed-number: #ffcecb; --rail: #d1d9e0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0d1117; --subtle: #151b23; --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --link: #4493f8;
    --code: #656c7633; --open: #238636; --bad: #f85149;
    --added: #2ea04326; --added-number: #3fb9504d; --removed: #f851491a; --removed-number: #f851494d; --rail: #3d444d;
  }
}
* { box-sizing: border-box; }
html { background: var(--canvas); }
body {
  margin: 0; padding: 24px 28px 28px; background: var(--canvas); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif;
}
a { color: var(--link); text-decoration: none; }
code, pre, .diff, .suggestion, .path {
  font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 12px;
}
svg.emoji { width: 1.05em; height: 1.05em; vertical-align: -0.15em; margin-right: 1px; }

.title { font-size: 26px; font-weight: 400; line-height: 1.25; margin: 0 0 8px; }
.title span { color: var(--muted); font-weight: 300; }
.meta { color: var(--muted); margin: 0 0 18px; padding-bottom: 18px; border-bottom: 1px solid var(--line); }
.meta code, .meta b { color: var(--text); }
.state { display: inline-block; background: var(--open); color: #fff; font-weight: 500; border-radius: 2em; padding: 4px 12px; margin-right: 8px; }
.branch { background: var(--code); color: var(--link); border-radius: 6px; padding: 2px 6px; }

.box { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; background: var(--canvas); }
.who { display: flex; align-items: center; gap: 8px; color: var(--muted); margin: 0; }
.who b { color: var(--text); font-weight: 600; }
.avatar { width: 24px; height: 24px; border-radius: 6px; background: var(--subtle); border: 1px solid var(--line); flex: none; padding: 3px; }
.avatar svg { display: block; width: 100%; height: 100%; }
.bot { border: 1px solid var(--line); border-radius: 2em; font-size: 12px; padding: 0 6px; }
.review { margin: 20px 0 0; }
.review > .markdown { margin: 10px 0 0 32px; padding: 10px 14px; }
.thread { margin: 14px 0 0 32px; }
.hidden { margin: 14px 0 0 32px; padding: 8px 14px; text-align: center; color: var(--muted); border: 1px dashed var(--line); border-radius: 6px; }
.path { background: var(--subtle); border-bottom: 1px solid var(--line); padding: 8px 12px; overflow-wrap: anywhere; }
.diff { padding: 0; }
.line { display: flex; line-height: 20px; white-space: pre-wrap; overflow-wrap: anywhere; }
.line .number { flex: none; width: 46px; padding-right: 10px; text-align: right; color: var(--muted); }
.line .sign { flex: none; width: 22px; text-align: center; }
.line.added { background: var(--added); } .line.added .number { background: var(--added-number); color: var(--text); }
.line.removed { background: var(--removed); } .line.removed .number { background: var(--removed-number); color: var(--text); }
.comment { border-top: 1px solid var(--line); padding: 12px 14px; }
.comment .markdown { margin: 8px 0 0 32px; }
.folded { color: var(--muted); display: flex; align-items: flex-start; justify-content: space-between; gap: 16px; padding: 10px 14px; border-top: 1px solid var(--line); }
.folded .markdown p:last-child { margin: 0; }
.label { border: 1px solid var(--line); border-radius: 2em; font-size: 12px; padding: 0 7px; white-space: nowrap; }

.markdown { overflow-wrap: break-word; }
.markdown > :first-child { margin-top: 0; } .markdown > :last-child { margin-bottom: 0; }
.markdown p, .markdown ul, .markdown ol, .markdown blockquote, .markdown pre, .markdown details { margin: 0 0 12px; }
.markdown h1, .markdown h2 { padding-bottom: 6px; border-bottom: 1px solid var(--line); }
.markdown h1, .markdown h2, .markdown h3, .markdown h4 { margin: 20px 0 12px; line-height: 1.25; font-weight: 600; }
.markdown h1 { font-size: 28px; } .markdown h2 { font-size: 21px; } .markdown h3 { font-size: 17px; } .markdown h4 { font-size: 14px; }
.markdown ul, .markdown ol { padding-left: 26px; } .markdown li + li { margin-top: 4px; }
.markdown code { background: var(--code); border-radius: 6px; padding: 2px 5px; font-size: 85%; overflow-wrap: anywhere; }
.markdown pre { background: var(--subtle); border-radius: 6px; padding: 12px 14px; overflow-x: auto; line-height: 1.45; }
.markdown pre code { background: none; padding: 0; font-size: 12px; white-space: pre-wrap; }
.markdown blockquote { color: var(--muted); border-left: 4px solid var(--line); padding: 0 14px; }
.markdown blockquote > :last-child { margin-bottom: 0; }
.markdown table { border-collapse: collapse; margin: 0 0 14px; max-width: 100%; }
.markdown th, .markdown td { border: 1px solid var(--line); padding: 5px 11px; vertical-align: top; text-align: left; }
.markdown th { font-weight: 600; } .markdown tbody tr:nth-child(even) { background: var(--subtle); }
.markdown td:first-child code, .markdown td:last-child code { white-space: nowrap; }
.markdown sub { font-size: 12px; vertical-align: baseline; color: var(--muted); }
.markdown summary { cursor: pointer; }
.markdown img { max-width: 100%; }
.suggestion { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; margin: 0 0 12px; }
.suggestion-title { font-family: "Liberation Sans", Helvetica, Arial, sans-serif; font-size: 12px; font-weight: 600; background: var(--subtle); border-bottom: 1px solid var(--line); padding: 6px 12px; }

.checks { margin: 24px 0 0; }
.checks > div { padding: 12px 16px; } .checks > div + div { border-top: 1px solid var(--line); }
.checks .head { display: flex; gap: 12px; align-items: center; }
.cross, .tick { flex: none; width: 32px; height: 32px; border-radius: 50%; background: var(--bad); color: #fff; display: grid; place-items: center; }
.tick { background: var(--open); }
.cross svg, .tick svg { width: 16px; height: 16px; }
.head b { font-size: 16px; font-weight: 600; display: block; } .head span { color: var(--muted); }
.row { display: flex; align-items: center; gap: 10px; } .row .result { color: var(--muted); }
.row svg { width: 16px; height: 16px; color: var(--bad); flex: none; } .row.success svg { color: var(--open); }
`
