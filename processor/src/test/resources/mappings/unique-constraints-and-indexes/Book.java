package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        name = "books",
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"title", "author_id"}),
            @UniqueConstraint(name = "uq_isbn", columnNames = "isbn"),
            @UniqueConstraint(columnNames = {"author_id", "title"}),
            @UniqueConstraint(columnNames = "id")
        },
        indexes = {
            @Index(columnList = "title"),
            @Index(name = "IxShelf", columnList = "shelfMark, title desc"),
            @Index(columnList = "author_id asc"),
            @Index(columnList = "print_run", unique = true),
            @Index(name = "ix_again", columnList = "title")
        })
public class Book {
    @Id
    Long id;

    String title;

    @Column(unique = true)
    String isbn;

    String shelfMark;

    @Column(name = "print_run")
    int printRun;

    @ManyToOne
    Book author;
}
