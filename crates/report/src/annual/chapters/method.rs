//! Controls with both sides, sources, and how the figures are made.

use solde_core::codes::EntitlementDocument;
use solde_core::intake::Grouping;
use solde_core::money::Currency;

use super::super::flows::Facet;
use super::super::times::Wait;
use super::*;

impl Year<'_> {
    /// Everything that must be equal, computed in two ways.
    pub(super) fn prove(&self, currencies: &[Currency]) -> Result<Vec<Control>, AnnualError> {
        let sources = self.sources;
        let standing = &sources.last;
        let at_end = rows::positions(&standing.run, &standing.positions)?;
        let at_begin = match &sources.before {
            Some(before) => rows::positions(&before.run, &before.positions)?,
            None => Vec::new(),
        };
        let disputes = rows::disputes(&standing.run, &standing.disputes)?;
        let cubes: Vec<&[u8]> = sources.runs.iter().map(|run| run.cube.as_slice()).collect();
        let since_begin = Presented::of(self.view, &cubes)?.by(Dimension::Basis)?;
        let mut controls = Vec::new();
        for currency in currencies {
            for side in self.view.apart() {
                let on = |creditor, debtor| self.view.sides(creditor, debtor).any(|(on, _)| on == *side);
                let of_positions = |positions: &[rows::Position]| -> i128 {
                    let of_side = positions.iter().filter(|of| of.currency == *currency && on(of.creditor, of.debtor));
                    of_side.map(|of| of.open + of.disputed).sum()
                };
                let of_cube = |totals: &Totals| {
                    let of_side = totals.iter().filter(|((of, on, _), _)| (of, on) == (currency, side));
                    of_side.fold(LineTotals::default(), |mut sum, (_, totals)| {
                        sum.merge(totals);
                        sum
                    })
                };
                let flow = self.flows.total(*currency, *side);
                let cube = of_cube(&self.by_basis);
                let mut add = |name: Word, left: i128, right: i128| {
                    controls.push(Control {
                        name,
                        side: Some(*side),
                        currency: Some(*currency),
                        is_count: false,
                        is_withheld: false,
                        left,
                        right,
                    });
                };
                let before = self.before.iter().filter(|block| block.status.is_posted() && block.currency == *currency);
                let outstanding = |block: &Block| block.standing.open() + block.standing.disputed;
                let before = before.filter(|block| on(block.creditor, block.debtor)).map(outstanding).sum();
                add(|w| w.annual.control_opening, before, of_positions(&at_begin));
                add(|w| w.annual.control_movements, flow.expected_closing(), of_positions(&at_end));
                let by_partner =
                    self.flows.by(*currency, *side, |facet| matches!(facet, Facet::Partner(_)).then_some(()));
                add(|w| w.annual.control_partners, by_partner.iter().map(|(_, flow)| flow.closing).sum(), flow.closing);
                let by_basis = self.flows.by(*currency, *side, |facet| matches!(facet, Facet::Basis(_)).then_some(()));
                add(|w| w.annual.control_bases, by_basis.iter().map(|(_, flow)| flow.closing).sum(), flow.closing);
                add(|w| w.annual.control_cube, flow.presented, cube.care + cube.fees);
                let open = disputes.iter().filter(|of| of.currency == *currency && on(of.creditor, of.debtor));
                add(|w| w.annual.control_disputes, open.map(|dispute| dispute.outstanding).sum(), flow.disputed);
                let paid = self.times.get(*currency, *side, None, Wait::Pay);
                let paid = paid.map_or(0, |waits| waits.weighted().1 + waits.unknown_amount);
                add(|w| w.annual.control_times, paid - flow.returned, flow.settled());
                let all = of_cube(&since_begin);
                add(|w| w.annual.control_care_years, self.triangle(*currency, *side).total(), all.care + all.fees);
                if let Some(persons) = self.counted(*currency, *side) {
                    let totals = persons.totals(None, Grouping::All);
                    add(|w| w.annual.control_accepted, totals.care + totals.fees, cube.care + cube.fees);
                    controls.push(Control {
                        name: |w| w.annual.control_lines,
                        side: Some(*side),
                        currency: Some(*currency),
                        is_count: true,
                        is_withheld: !self.may_tell() || matches!(persons.lines(None, Grouping::All), Cell::Withheld),
                        left: i128::from(totals.lines),
                        right: i128::from(cube.lines),
                    });
                }
            }
            if sources.party.is_none() {
                let [claims, debts] = Side::ALL.map(|side| self.flows.total(*currency, side).closing);
                controls.push(Control {
                    name: |w| w.annual.control_group,
                    side: None,
                    currency: Some(*currency),
                    is_count: false,
                    is_withheld: false,
                    left: claims,
                    right: debts,
                });
            }
        }
        Ok(controls)
    }

    /// All of them in tables, those that do not hold on pages.
    pub(super) fn controls(&self) -> Vec<Section> {
        let columns = vec![
            about("control", |w| w.control),
            Column::new("side", |w| w.annual.side),
            Column::new("currency", |w| w.annual.currency),
            Column::new("left", |w| w.left),
            Column::new("right", |w| w.right),
            Column::new("equal", |w| w.result),
        ];
        let row = |control: &Control| {
            let figure = |value: i128| match control.currency.filter(|_| !control.is_count) {
                _ if control.is_withheld => Cell::Withheld,
                Some(currency) => Cell::Amount(value, currency),
                None => Cell::Count(u64::try_from(value).unwrap_or(0)),
            };
            Row::plain(vec![
                Cell::Label(Label::Word("control", control.name)),
                control.side.map_or(Cell::Nothing, |side| Cell::Label(side_label(side))),
                control.currency.map_or(Cell::Nothing, |currency| Cell::Label(Label::Currency(currency))),
                figure(control.left),
                figure(control.right),
                Cell::Equal(control.holds()),
            ])
        };
        let rows = self.controls.iter().map(row).collect();
        let caption = Sentence::Plain(|w| w.annual.controls);
        let table = Table { id: "controls".into(), caption, columns, rows, note: None };
        let failing: Vec<Row> = self.controls.iter().filter(|control| !control.holds()).map(row).collect();
        let hold = vec![
            ("hold", Cell::Count((self.controls.len() - failing.len()) as u64)),
            ("all", Cell::Count(self.controls.len() as u64)),
        ];
        let note = || Item::Note(Sentence::Plain(|w| w.annual.controls_note));
        let mut on_page = vec![note(), Item::Note(Sentence::Filled(|w| &w.annual.controls_hold, hold))];
        if !failing.is_empty() {
            on_page.push(Item::Table(Table { rows: failing, ..table.clone() }));
        }
        let section = |place, items| Section {
            id: "controls".into(),
            title: |w| w.annual.controls,
            currency: None,
            place,
            items,
        };
        vec![section(Place::Page, on_page), section(Place::Tables, vec![note(), Item::Table(table)])]
    }

    /// Where the figures come from, and how they are made.
    pub(super) fn method(&self) -> Vec<Section> {
        let columns = vec![
            about("run", |w| w.annual.run),
            Column::new("period", |w| w.period),
            Column::new("cut_off", |w| w.cut_off),
            Column::new("manifest_blake3", |w| w.annual.manifest),
            Column::new("ledger_digest", |w| w.annual.digest),
        ];
        let row = |run: &super::super::RunOfChain| {
            Row::plain(vec![
                Cell::Label(Label::Name(run.name.clone())),
                Cell::Label(Label::Period(run.period)),
                Cell::Date(run.cut_off),
                Cell::Label(Label::Name(run.manifest.clone())),
                Cell::Label(Label::Name(run.ledger_digest.clone())),
            ])
        };
        let runs = self.sources.runs.iter().filter(|run| run.of_year).map(row).collect();
        let caption = Sentence::Plain(|w| w.annual.runs);
        let table = Table { id: "runs".into(), caption, columns, rows: runs, note: None };
        let mut notes: Vec<Word> = vec![
            |w| w.annual.method_year,
            |w| w.annual.method_outstanding,
            |w| w.annual.method_settled,
            |w| w.annual.method_currencies,
            |w| w.annual.method_openings,
            |w| w.annual.method_waiting,
            |w| w.annual.method_fixed,
            |w| w.annual.method_rounding,
        ];
        let persons: Word = match &self.sources.lines {
            Some(lines) if lines.persons => |w| w.annual.method_persons,
            Some(_) => |w| w.annual.persons_not_asked,
            None => |w| w.annual.persons_not_kept,
        };
        notes.push(persons);
        if self.sources.party.is_none() {
            notes.insert(1, |w| w.annual.method_group);
        }
        let items = [Item::Table(table)].into_iter();
        let smallest = vec![("smallest", Cell::Count(self.sources.smallest_cell))];
        let withheld = Item::Note(Sentence::Filled(|w| &w.annual.method_withheld, smallest));
        let notes = notes.into_iter().map(|note| Item::Note(Sentence::Plain(note)));
        let items = items.chain(notes).chain([withheld]).collect();
        vec![
            self.codes(),
            Section { id: "method".into(), title: |w| w.annual.method, currency: None, place: Place::All, items },
        ]
    }

    /// What codes stand for: every document, whether claims name it or not, and the
    /// agreements of the report.
    fn codes(&self) -> Section {
        let row = |label: Label, name: Label| Row::plain(vec![Cell::Label(label), Cell::Label(name)]);
        let documents = EntitlementDocument::ALL.iter().copied();
        let mut rows: Vec<Row> = documents
            .map(|document| {
                row(Label::Document(Some(document)), Label::Word(document.as_str(), document_word(document)))
            })
            .collect();
        let agreements = self.flows.agreements().into_iter().map(|agreement| {
            let title = self.sources.titles.get(&agreement).cloned();
            row(Label::Agreement(agreement), Label::Name(title.unwrap_or_else(|| agreement.as_str().to_owned())))
        });
        rows.extend(agreements);
        let columns = vec![about("code", |w| w.code), Column::new("meaning", |w| w.meaning)];
        let table =
            Table { id: "codes".into(), caption: Sentence::Plain(|w| w.annual.codes), columns, rows, note: None };
        Section {
            id: "codes".into(),
            title: |w| w.annual.codes,
            currency: None,
            place: Place::All,
            items: vec![Item::Table(table)],
        }
    }
}

fn document_word(document: EntitlementDocument) -> Word {
    match document {
        EntitlementDocument::Ehic => |w| w.annual.document_ehic,
        EntitlementDocument::Prc => |w| w.annual.document_prc,
        EntitlementDocument::S1 => |w| w.annual.document_s1,
        EntitlementDocument::S2 => |w| w.annual.document_s2,
        EntitlementDocument::S3 => |w| w.annual.document_s3,
        EntitlementDocument::Da1 => |w| w.annual.document_da1,
        EntitlementDocument::E106 => |w| w.annual.document_e106,
        EntitlementDocument::E109 => |w| w.annual.document_e109,
        EntitlementDocument::E112 => |w| w.annual.document_e112,
        EntitlementDocument::E121 => |w| w.annual.document_e121,
        EntitlementDocument::Bilateral => |w| w.annual.document_bil,
    }
}
