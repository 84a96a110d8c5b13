package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.envers.AuditOverride;
import org.hibernate.envers.AuditTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.SecondaryAuditTable;

@Entity
@Audited
@AuditTable(value = "paper_history", schema = "history")
@AuditOverride(forClass = Base.class)
@SecondaryTable(name = "paper_text")
@SecondaryAuditTable(secondaryTableName = "paper_text", secondaryAuditTableName = "paper_text_history")
public class Paper extends Base {
    @Id
    Long id;

    @Column(table = "paper_text", nullable = false)
    String text;

    String title;

    @ElementCollection
    Set<String> words;

    @ElementCollection
    @CollectionTable(schema = "history", name = "lines")
    Set<String> lines;
}

@MappedSuperclass
class Base {
    String createdBy;
}

@Entity
@Audited(withModifiedFlag = true)
@Table(name = "pages", schema = "book")
class Page extends Base {
    @EmbeddedId
    PageId id;

    @ManyToOne
    @MapsId("paper")
    Paper of;

    @Embedded
    @AttributeOverride(name = "top", column = @Column(name = "top_margin", nullable = false))
    Margins margins;

    @Audited(withModifiedFlag = true, modifiedColumnName = "foot_changed")
    String footNote;
}

@Embeddable
class PageId {
    long paper;

    @Enumerated(EnumType.STRING)
    Side side;
}

@Embeddable
class Margins {
    int top;
    Integer bottom;
}

enum Side {
    FRONT,
    BACK
}
