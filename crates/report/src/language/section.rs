//! Words that one kind of report alone needs: a table of its own, read from the same
//! message file.

/// Makes the table of a section. A message is named after the section and the field: the
/// field `summary` of the section `workbook` is the message `workbook-summary`.
macro_rules! section {
    (
        $(#[$about:meta])*
        $section:ident: $prefix:literal
        texts { $($text:ident)* }
        templates { $($template:ident($($place:ident)*))* }
        counted { $($counted:ident)* }
    ) => {
        $(#[$about])*
        #[expect(missing_docs, reason = "languages/en.ftl says what each word is")]
        #[derive(Debug)]
        pub struct $section {
            $(pub $text: &'static str,)*
            $(pub $template: $crate::language::Template,)*
            $(pub $counted: $crate::language::Counted,)*
        }

        impl $section {
            /// Takes its messages from the file.
            pub(super) fn read(
                file: &mut $crate::language::catalogue::Catalogue,
                plurals: &icu_plurals::PluralRules,
            ) -> Self {
                let _ = plurals;
                Self {
                    $($text: file.text(concat!($prefix, "-", stringify!($text))),)*
                    $($template: file.template(concat!($prefix, "-", stringify!($template)), &[$(stringify!($place)),*]),)*
                    $($counted: file.counted(concat!($prefix, "-", stringify!($counted)), plurals),)*
                }
            }
        }
    };
}

pub(super) use section;
