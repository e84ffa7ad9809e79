use super::*;

fn facts() -> Facts<'static> {
    Facts {
        title: "A page",
        language: Language::En,
        date: Date::parse(b"2026-03-31").expect("a date"),
        ident: "a page for a test",
        footer: &["A page", "2026Q1"],
        digest: Some("Digest: 0123"),
        creator: "solde",
    }
}

fn fault(page: &str) -> String {
    pdf(page, &facts()).expect_err(page).to_string()
}

#[test]
fn what_is_not_known_is_refused_with_its_place() {
    assert_eq!(
        fault("<main>\n<h1>Title</h1>\n<video/></main>"),
        "a page could not be printed: <video> in <main> is not known (line 3)"
    );
    assert_eq!(
        fault("<h1>Title</h1><p>A <ul><li>list</li></ul></p>"),
        "a page could not be printed: <ul> in <p> is not known (line 1)"
    );
    assert_eq!(
        fault("<h1>Title</h1><table><tr><td>1</td></tr></table>"),
        "a page could not be printed: <tr> in <table> is not known (line 1)"
    );
    assert!(fault("<h1>Title<br></h1>").starts_with("a page could not be printed: "));
    assert_eq!(
        fault("<h1>Title</h1><figure><svg viewBox=\"0 0 1 1\"/></figure>"),
        "a page could not be printed: a drawing has no aria-label, title or caption (line 1)"
    );
}

/// With little stack, as threads of a pool have: no document may be set within another.
#[test]
fn a_thread_sets_any_number_of_documents() {
    use rayon::prelude::*;
    let table = "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>";
    let page = format!("<h1>Title</h1><div class=\"pair\"><div>{table}</div><div>{table}</div></div>");
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(512 << 10).build().expect("a pool");
    let set = || (0..120).into_par_iter().with_max_len(1).map(|_| pdf(&page, &facts())).collect::<Result<Vec<_>, _>>();
    let all = pool.install(set).expect("documents");
    assert!(all.iter().all(|pdf| *pdf == all[0]));
}

#[test]
fn headings_that_leave_out_a_level_are_refused() {
    let said = fault("<h1>Title</h1><h3>Too deep</h3>");
    assert!(said.starts_with("a page could not be written as PDF: "), "{said}");
}

#[test]
fn everything_known_is_set_and_twice_the_same() {
    let page = r##"
<main class="letter"><header class="letterhead"><p>Sender &amp; Sons</p><p>A street</p></header>
<div class="pair"><address class="window">A person<br/>A town</address><div><p><small>Reference</small><br/>1</p></div></div><p class="date">31 March 2026</p>
<h1>Title</h1><nav><a href="#part">Part</a></nav>
<p class="kind">Kind</p><p class="doubt"><a href="#part">There</a>, <a href="#nowhere">nowhere</a></p>
<dl class="facts"><div><dt>Of</dt><dd>One<small>two</small></dd></div></dl>
<dl><dt><b>Lead</b></dt><dd>Sentence</dd><dd class="note">Note</dd></dl>
<section id="part" class="page"><h2>Part</h2>words <i>among</i> blocks
<ul><li>one<ol><li>nested</li></ol></li></ul><hr/>
<table><caption>Caption<span class="hide">hidden</span></caption>
<thead><tr><th class="l" rowspan="2">Name</th><th colspan="2"><b>Both</b>of them</th></tr><tr><th class="w">Text</th><th>Figure</th></tr></thead>
<tbody><tr class="head"><th colspan="3">Group</th></tr><tr><th>a</th><td class="w">text <span class="beside" lang="fr">texte</span></td><td>1,00</td></tr>
<tr class="sum"><th>b</th><td class="l bad">x</td><td>–</td></tr></tbody><tfoot><tr><th>Total</th><td>t</td><td>1,00</td></tr></tfoot></table>
<figure><svg viewBox="0 0 40 10"><title>A bar</title><rect width="30" height="5" fill="#333"/></svg><figcaption>Bars</figcaption></figure>
<div class="doubt"><h3>Doubt</h3><p>שלום, 漢字 &#x1F600; and 1<sup>st</sup></p></div></section></main><footer><p>End</p></footer>"##;
    let first = pdf(page, &facts()).expect("a page");
    assert!(first.starts_with(b"%PDF-1.7"));
    assert_eq!(first, pdf(page, &facts()).expect("a page"));
}

#[test]
fn a_table_of_any_width_is_set() {
    let cell = "<td>123.456.789.012,00</td>".repeat(30);
    let head = "<th>Περιγραφή</th>".repeat(30);
    let name = "Ł".repeat(300);
    let page = format!(
        "<h1>Title</h1><section><table><thead><tr><th class=\"l\">Name</th>{head}</tr></thead>\
         <tbody><tr><th>{name}</th>{cell}</tr></tbody></table></section>"
    );
    assert!(pdf(&page, &facts()).is_ok());
}
