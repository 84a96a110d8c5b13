package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.Check;

@Entity
@SecondaryTable(name = "print_run")
@Check(name = "positive_run", constraints = "run > 0 and copies > run")
@Check(name = "isbn_is_long", constraints = "length(isbn) = 13 or isbn = 'copies run'")
class Book {
    @Id
    Long id;

    String isbn;

    @Column(table = "print_run")
    Integer run;

    @Column(table = "print_run")
    Integer copies;
}
