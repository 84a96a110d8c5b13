package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

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
}
