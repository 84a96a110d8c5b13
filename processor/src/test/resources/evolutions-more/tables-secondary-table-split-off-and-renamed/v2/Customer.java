package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.RenamedFrom;

@Entity
@RenamedFrom("customer")
@Table(name = "client")
@SecondaryTable(name = "client_note")
public class Customer {
    @Id Long id;
    @RenamedFrom("name") @Column(length = 20) String title;
    @Column(table = "client_note", length = 40) String note;
}
