package mapping;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Shelf {
    @Id
    Long id;

    @OneToMany
    @JoinTable(
            name = "shelf_book",
            joinColumns = @JoinColumn(name = "shelf_no"),
            inverseJoinColumns = @JoinColumn(name = "book_no"))
    Set<Book> books;
}

@Entity
class Book {
    @Id
    @Column(name = "book_no")
    Long id;

    @ManyToOne(optional = false)
    @JoinTable(name = "shelf_book")
    @JoinColumn(name = "shelf_no")
    Shelf shelf;

    @ManyToOne
    @JoinTable(name = "book_lent_from")
    @JoinColumn(name = "from_shelf")
    Shelf lentFrom;

    @ManyToOne(optional = false)
    @JoinTable(name = "book_home")
    @JoinColumn(name = "home_shelf")
    Shelf home;

    @ManyToOne
    @JoinTable(name = "book_place")
    @JoinColumn(name = "place_shelf", nullable = false, unique = true)
    Shelf place;

    @OneToOne
    @JoinTable(
            name = "book_show",
            joinColumns = @JoinColumn(name = "shown"),
            inverseJoinColumns = @JoinColumn(name = "forgotten"))
    @JoinColumn(name = "show_shelf", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Shelf show;
}
