package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(
        name = "book_more",
        foreignKey =
                @ForeignKey(
                        name = "book_more_of_book",
                        foreignKeyDefinition = "foreign key (id) references Book (id) on delete cascade"))
class Book {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(
            name = "author_id",
            foreignKey =
                    @ForeignKey(
                            name = "book_author",
                            foreignKeyDefinition =
                                    "FOREIGN KEY (author_id) REFERENCES Author (id) ON DELETE CASCADE ON UPDATE CASCADE"))
    Author author;

    @ManyToOne
    @JoinColumn(
            name = "editor_id",
            foreignKey =
                    @ForeignKey(
                            name = "book_editor",
                            foreignKeyDefinition = "foreign key (editor_id) references author deferrable initially deferred"))
    Author editor;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    @JoinColumn(
            name = "critic_id",
            foreignKey =
                    @ForeignKey(
                            name = "book_critic",
                            foreignKeyDefinition = "foreign key (\"critic_id\") references public.author(id)"))
    Author critic;

    @ManyToOne
    @JoinColumns(
            value = {@JoinColumn(name = "shelf_row"), @JoinColumn(name = "shelf_room")},
            foreignKey =
                    @ForeignKey(
                            name = "book_shelf",
                            foreignKeyDefinition =
                                    "foreign key (shelf_row, shelf_room) references shelf (place, room) on delete set null"))
    Shelf shelf;

    @ManyToMany
    @JoinTable(
            name = "book_reader",
            joinColumns = @JoinColumn(name = "book_id"),
            inverseJoinColumns = @JoinColumn(name = "reader_id"),
            foreignKey =
                    @ForeignKey(
                            name = "reader_book",
                            foreignKeyDefinition = "foreign key (book_id) references book (id) on delete cascade"),
            inverseForeignKey =
                    @ForeignKey(
                            name = "reader_author",
                            foreignKeyDefinition = "foreign key (reader_id) references author (id) on delete restrict"))
    Set<Author> readers;

    @OneToMany
    @JoinColumn(
            name = "book_id",
            foreignKey =
                    @ForeignKey(
                            name = "page_book",
                            foreignKeyDefinition = "foreign key (book_id) references book (id) on delete cascade"))
    List<Page> pages;

    @ElementCollection
    @CollectionTable(
            name = "book_tag",
            joinColumns = @JoinColumn(name = "book_id"),
            foreignKey =
                    @ForeignKey(
                            name = "tag_book",
                            foreignKeyDefinition = "foreign key (book_id) references book (id) on delete cascade"))
    Set<String> tags;
}

@Entity
@PrimaryKeyJoinColumn(
        foreignKey =
                @ForeignKey(
                        name = "comic_book",
                        foreignKeyDefinition = "foreign key (id) references book (id) on delete cascade"))
class Comic extends Book {
    int panels;
}

@Entity
class Page {
    @Id
    Long id;
}

@Entity
class Author {
    @Id
    Long id;
}

@Entity
class Shelf {
    @Id
    Integer place;

    @Id
    Integer room;
}
