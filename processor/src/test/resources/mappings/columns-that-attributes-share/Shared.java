package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
public class Shared {
    @Id
    Long id;

    @Column(name = "author", nullable = false)
    Long authorId;

    @ManyToOne
    @JoinColumn(name = "author", insertable = false, updatable = false)
    Shared author;

    @ManyToOne(optional = false)
    @JoinColumn(name = "editor")
    Shared editor;

    @Column(name = "editor", insertable = false, updatable = false)
    Long editorId;

    @Column(name = "text", length = 10, insertable = false, updatable = false)
    String aReadOnly;

    @Column(name = "text")
    String written;

    @Column(name = "text", length = 20, unique = true, insertable = false, updatable = false)
    String zReadOnly;

    Long number;

    @OneToOne
    @JoinColumn(name = "number", insertable = false, updatable = false)
    Shared byNumber;
}
