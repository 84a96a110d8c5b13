package structs.associations;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Struct;

@Entity
class Book {
    @Id
    Long id;

    String title;
    Author author;

    @ManyToMany(mappedBy = "author.written")
    Set<Shelf> shelves;
}

@Embeddable
@Struct(name = "author_type")
class Author {
    String name;

    // Hibernate would have a foreign key on the whole, which has no such column.
    @OneToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Shelf favourite;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Shelf last;

    @ManyToMany
    Set<Shelf> kept;

    @OneToMany
    Set<Shelf> owned;
}

@Entity
class Shelf {
    @Id
    Long id;

    Writer author;
}

@Embeddable
@Struct(name = "writer_type")
class Writer {
    String name;

    @ManyToMany
    List<Book> written;
}
