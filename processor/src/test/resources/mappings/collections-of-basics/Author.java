package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Comment;

@Entity(name = "Writer")
@Table(name = "authors")
public class Author {
    @Id
    @Column(name = "author_no")
    Long id;

    @ElementCollection
    Set<String> penNames;

    @ElementCollection
    List<Integer> numbers;

    @ElementCollection
    Collection<LocalDate> days;

    @ElementCollection
    @CollectionTable(name = "author_mail", joinColumns = @JoinColumn(name = "author"))
    @Column(name = "mail", nullable = false, length = 80)
    Set<String> mails;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<DayOfWeek> weekdays;

    @ElementCollection
    @Column(unique = true)
    List<String> onlyOnce;

    @ElementCollection
    @Lob
    Set<String> books;

    @ElementCollection
    @CollectionTable(
            uniqueConstraints = @UniqueConstraint(columnNames = "words"),
            indexes = @Index(columnList = "words"),
            foreignKey = @ForeignKey(name = "fk_words"))
    Set<String> words;

    @ElementCollection
    @Comment("of the table")
    Set<String> remarks;
}
