package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
class Book {
    @Id
    Long id;

    @Column(unique = true)
    String isbn;
}

@Entity
class BookRef {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "isbn_ref", referencedColumnName = "isbn")
    Book book;
}

@Entity
class BookRefRef {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "isbn_ref_ref", referencedColumnName = "isbn_ref")
    BookRef ref;
}

@Entity
class A {
    @Id
    Long id;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"a_id", "uniqueName"}))
class B {
    @Id
    Long id;

    String uniqueName;

    @ManyToOne
    @JoinColumn(name = "a_id", referencedColumnName = "id")
    A a;
}

@Entity
class C {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "b_name", referencedColumnName = "uniqueName")
    @JoinColumn(name = "b_a", referencedColumnName = "a_id")
    B b;
}
