package many.to.many.embeddable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.Struct;

@Entity
class Book {
    @Id
    Long id;

    Author author;

    Publisher publisher;

    @ManyToMany
    @JoinTable(name = "series")
    Set<Book> booksInSeries;

    @ManyToMany
    @JoinTable(name = "lists")
    Set<Book> booksInList;
}

@Embeddable
@Struct(name = "author_type")
class Author {
    String name;

    @ManyToMany(mappedBy = "booksInSeries")
    Set<Book> books;
}

@Embeddable
class Publisher {
    String title;

    Printer printer;
}

@Embeddable
class Printer {
    @ManyToMany(mappedBy = "booksInList")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Book> printed;
}
