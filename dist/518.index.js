export const id = 518;
export const ids = [518,137];
export const modules = {

/***/ 6132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/** A duration as people say it: `45 s`, `12 min`, `1 h 05 min`. */
function duration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 90)
        return `${String(seconds)} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return `${String(minutes)} min`;
    return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} min`;
}


/***/ }),

/***/ 6518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDiagnostics: () => (/* binding */ renderDiagnostics),
  renderError: () => (/* binding */ renderError),
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./src/report/duration.ts
var duration = __webpack_require__(6132);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var lib = __webpack_require__(1486);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(9059);
;// CONCATENATED MODULE: ./src/report/markdown.ts


// Markdown is built as a tree and written by a library that knows what has to be escaped where. Text that AWS, a log or
// a recipe wrote goes into `code` and `codeBlock` only: there GitHub makes no mention, link, HTML or emphasis of it.
/** Writes blocks as GitHub Flavored Markdown. */
function render(blocks) {
    const root = { type: 'root', children: blocks };
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)(root, { bullet: '-', fences: true, rule: '-', extensions: [(0,lib/* gfmTableToMarkdown */.d)()] });
}
/** Text of our own. */
function markdown_text(value) {
    return { type: 'text', value };
}
/** Untrusted text within a line; empty text becomes a dash, since empty code is not code. */
function code(value) {
    return value === '' ? { type: 'text', value: '–' } : { type: 'inlineCode', value: value.replaceAll(/\s+/g, ' ') };
}
/** Untrusted text of several lines. */
function codeBlock(value) {
    return { type: 'code', lang: 'text', value };
}
function heading(depth, children) {
    return { type: 'heading', depth, children };
}
function paragraph(children) {
    return { type: 'paragraph', children };
}
/** A bullet list, one line an item. */
function list(items) {
    return { type: 'list', spread: false, children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })) };
}
function table(head, rows) {
    const row = (cells) => ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) });
    return { type: 'table', children: [row(head.map((title) => [markdown_text(title)])), ...rows.map(row)] };
}
/** Blocks that are folded away under a title of our own. */
function details(title, blocks) {
    const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return [{ type: 'html', value: `<details><summary>${escaped}</summary>` }, ...blocks, { type: 'html', value: '</details>' }];
}

;// CONCATENATED MODULE: ./src/report/summary.ts


const icons = { none: '✅', reused: '✅', released: '✅', built: '✅', started: '⏳', cancelled: '🚫', failed: '❌' };
/** The job summary of a run: one table over all images, what went wrong, then the details of each, folded. Pure. */
function renderSummary(reports, options) {
    const regions = [...new Set(reports.flatMap((report) => report.regions))];
    return render([
        heading(2, [markdown_text(options.share ? 'Golden AMIs' : 'Golden AMI candidates')]),
        table(['Recipe', 'Result', ...regions, 'Time', 'Why'], reports.map((report) => [
            [code(report.recipe)],
            [markdown_text(`${icons[report.result]} ${report.result}`)],
            ...regions.map((region) => [code(report.amis[region] ?? '')]),
            [markdown_text((0,duration/* duration */.p)(report.endedAt - report.startedAt))],
            [code(report.reason)],
        ])),
        ...reports.flatMap(renderProblems),
        ...reports.flatMap(renderDetails),
    ]);
}
/** The job summary of a run that stopped at its files. Pure. */
function renderDiagnostics(diagnostics) {
    return render([
        heading(2, [markdown_text('The recipes have mistakes')]),
        table(['Where', 'Rule', 'What', 'What to do'], diagnostics.map((diagnostic) => [[code(`${diagnostic.file}:${String(diagnostic.line)}:${String(diagnostic.column)}`)], [code(diagnostic.rule)], [code(diagnostic.message)], [code(diagnostic.remedy)]])),
    ]);
}
/** The job summary of a run that stopped before any recipe. Pure. */
function renderError(message) {
    return render([heading(2, [markdown_text('golden-ami stopped')]), paragraph([code(message)])]);
}
function renderProblems(report) {
    const blocks = [];
    if (report.error) {
        const where = report.error.at ? [markdown_text(' ('), code(`${report.error.at.file}:${String(report.error.at.line)}`), markdown_text(')')] : [];
        blocks.push(paragraph([code(report.error.message), ...where, markdown_text(' '), code(report.error.remedy)]));
    }
    if (report.failure)
        blocks.push(...renderFailure(report.failure));
    if (report.findings.length > 0) {
        blocks.push(table(['Region', 'AMI', 'What', 'Expected', 'Found'], report.findings.map((finding) => [[code(finding.region)], [code(finding.amiId ?? '')], [code(finding.subject)], [code(finding.expected)], [code(finding.found)]])));
    }
    return blocks.length === 0 ? [] : [heading(3, [markdown_text(`${icons[report.result]} `), code(report.recipe)]), ...blocks];
}
function renderFailure(failure) {
    const facts = [];
    const fact = (name, value) => {
        if (value !== undefined)
            facts.push([markdown_text(`${name}: `), code(value)]);
    };
    fact('State', failure.stage);
    fact('Workflow step', failure.workflowStep);
    fact('Component', failure.component);
    fact('Phase', failure.phase);
    fact('Step', failure.step);
    fact('Message', failure.message);
    if (failure.at)
        fact('Line', `${failure.at.file}:${String(failure.at.line)}`);
    for (const { region, message } of failure.regions)
        facts.push([markdown_text('Region '), code(region), markdown_text(': '), code(message)]);
    fact('Left behind, to be deregistered with its snapshots', failure.orphanAmiId);
    fact('Log', `${failure.log.group} ${failure.log.stream}`);
    for (const refusal of failure.untold)
        fact('Not told', refusal);
    return [list(facts), ...(failure.logLines.length > 0 ? [codeBlock(failure.logLines.join('\n'))] : [])];
}
function renderDetails(report) {
    const facts = [[markdown_text('Recipe file: '), code(report.file)]];
    const fact = (name, value) => {
        if (value !== undefined)
            facts.push([markdown_text(`${name}: `), code(value)]);
    };
    fact('Image', report.imageArn);
    fact('Parent image', report.parent && [report.parent.image, report.parent.name, report.parent.createdAt].filter(Boolean).join(', '));
    fact('Volume', report.volumeGiB === undefined ? undefined : `${String(report.volumeGiB)} GiB`);
    fact('Digest', report.digest);
    fact('Content digest', report.contentDigest);
    for (const note of report.notes)
        facts.push([markdown_text('Note: '), code(note)]);
    return details(`${report.recipe}: details`, [list(facts)]);
}


/***/ })

};
