/** The style sheet of the pages. Colours come in pairs, for light and for dark; both hold 4.5 to 1 on text. */
export const style = `
:root{color-scheme:light dark;--ink:light-dark(#1b1726,#ece8f4);--soft:light-dark(#5d566d,#a9a1bb);--page:light-dark(#f7f5fa,#131019);--card:light-dark(#fff,#1c1825);--line:light-dark(#e1dcea,#332d40);--hot:light-dark(#8a2a78,#f0a1dd);--glow:light-dark(#b8442c,#ffb35c);--go:light-dark(#17663c,#7fd8a2);--stop:light-dark(#a3232b,#ff9c9c);--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--hot);text-underline-offset:.2em}
a:focus-visible,button:focus-visible,summary:focus-visible,pre:focus-visible{outline:3px solid var(--glow);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
header.top,main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
header.top{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding-top:1.25rem;padding-bottom:1.25rem}
.brand{display:flex;gap:.6rem;align-items:center;font-weight:650;color:inherit;text-decoration:none;margin-right:auto;letter-spacing:-.01em}
.bars{display:flex;gap:2px;align-items:end;height:1.1rem}
.bars i{width:4px;border-radius:1px;background:linear-gradient(to top,var(--hot),var(--glow))}
.bars i:nth-child(1){height:45%}.bars i:nth-child(2){height:100%}.bars i:nth-child(3){height:65%}.bars i:nth-child(4){height:85%}.bars i:nth-child(5){height:30%}
nav{display:flex;gap:1.25rem}
nav a[aria-current]{color:var(--ink);text-decoration-thickness:2px}
h1{font-size:clamp(1.4rem,4vw,1.9rem);line-height:1.2;letter-spacing:-.02em;margin:.5rem 0 .75rem}
h2{font-size:1.05rem;margin:0 0 .75rem}
p{margin:0 0 .75rem}
code,pre,.id{font-family:var(--mono);font-size:.86em}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.25rem;margin:0 0 1rem}
.soft{color:var(--soft)}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.35rem 1.25rem;margin:0}
.facts dt{color:var(--soft)}.facts dd{margin:0;white-space:pre-wrap}
.rows{list-style:none;margin:0 0 1rem;padding:0;border:1px solid var(--line);border-radius:12px;background:var(--card);overflow:hidden}
.rows li+li{border-top:1px solid var(--line)}
.rows a{display:grid;grid-template-columns:7.5rem minmax(0,1fr) max-content;gap:.1rem 1rem;padding:.8rem 1.25rem;color:inherit;text-decoration:none}
.rows a:hover{background:var(--page)}
.rows a:focus-visible{outline-offset:-3px}
.rows .what{min-width:0}.rows .name{font-weight:600}
.rows .words{display:block;color:var(--soft);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.rows .when{text-align:right;color:var(--soft);font-variant-numeric:tabular-nums}
.state{display:inline-flex;gap:.45rem;align-items:center;font-weight:600;font-size:.92rem;color:var(--soft)}
.state::before{content:"";width:.6rem;height:.6rem;border-radius:50%;border:2px solid currentColor}
.state[data-state=processing]{color:var(--glow)}.state[data-state=succeeded]{color:var(--go)}.state[data-state=failed]{color:var(--stop)}
.state[data-state=succeeded]::before,.state[data-state=failed]::before{background:currentColor}
.state[data-state=processing]::before{border-right-color:transparent;animation:turn 1s linear infinite}
@keyframes turn{to{transform:rotate(1turn)}}
@media (prefers-reduced-motion:reduce){.state::before{animation:none!important}}
progress{appearance:none;display:block;width:100%;height:.6rem;border:0;border-radius:99px;overflow:hidden;background:var(--line);margin:.25rem 0 .5rem}
progress::-webkit-progress-bar{background:var(--line)}
progress::-webkit-progress-value{background:linear-gradient(to right,var(--hot),var(--glow));transition:inline-size .4s}
progress::-moz-progress-bar{background:var(--hot)}
.head{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin-bottom:1rem}.head form{margin:0 0 0 auto}
button{font:inherit;font-weight:600;color:var(--stop);background:var(--card);border:1px solid currentColor;border-radius:8px;padding:.35rem .9rem;cursor:pointer}
figure{margin:0 0 1rem}figure:last-child{margin-bottom:0}
figcaption{color:var(--soft);font-size:.9rem;margin-top:.4rem}
audio{display:block;width:100%}video,img{display:block;max-width:100%;height:auto;border-radius:8px;background:#000}
.files{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}.files figure{margin:0}
pre{margin:0;padding:.9rem 1rem;background:light-dark(#f1eef6,#0d0b12);border-radius:8px;overflow:auto;max-height:24rem;white-space:pre-wrap}
pre.wide{white-space:pre;overflow-wrap:normal}
.error{border-color:var(--stop)}
summary{cursor:pointer;font-weight:600}details[open] summary{margin-bottom:.75rem}
.pages{display:flex;justify-content:space-between;margin-bottom:1rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
footer{color:var(--soft);font-size:.9rem;padding-top:1rem;padding-bottom:2rem}
@media (max-width:36rem){.rows a{grid-template-columns:minmax(0,1fr) max-content}.rows .what{grid-column:1/-1;grid-row:2}.facts{grid-template-columns:minmax(0,1fr)}.facts dd{margin-bottom:.4rem}}
`.trim();
