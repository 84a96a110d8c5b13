package structs.associations;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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

    @OneToOne
    Shelf favourite;

    @ManyToOne
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
