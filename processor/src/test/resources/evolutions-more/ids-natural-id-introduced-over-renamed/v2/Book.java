package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
public class Book {
    @Id Long id;
    @NaturalId @RenamedFrom("isbn10") @Column(nullable = false) String isbn;
    @NaturalId @RenamedFrom("ed") @Column(nullable = false) Integer edition;
}
