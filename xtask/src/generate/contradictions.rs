//! `docs/CONTRADICTIONS.md`: where the documents contradict themselves.

use super::MARKDOWN_HEAD;
use autoscale_kit::catalog::Service;

pub fn page(services: &[&Service]) -> String {
    let mut page = format!(
        "{MARKDOWN_HEAD}# Where the documents contradict themselves\n\nEach operation keeps what its own page says; \
         what else is done about a contradiction stands behind it.\n"
    );
    for service in services {
        let odd: Vec<_> = service.operations().filter(|operation| !operation.contradictions.is_empty()).collect();
        if odd.is_empty() {
            continue;
        }
        page += &format!("\n## {} (`{}`)\n", service.title, service.id);
        for operation in odd {
            page += &format!("\n### {}\n\nSection {}.\n\n", operation.name, operation.source.section);
            for contradiction in operation.contradictions {
                page += &format!("- {contradiction}\n");
            }
        }
    }
    page
}
