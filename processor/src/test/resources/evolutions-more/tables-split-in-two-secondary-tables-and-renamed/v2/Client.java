package demo;

import jakarta.persistence.*;

@Entity
@dev.reviver.annotation.RenamedFrom("Customer")
@SecondaryTable(name = "client_address")
@SecondaryTable(name = "client_bank")
public class Client {
    @Id Long id;
    @Column(length = 9) String name;
    @Column(length = 9, table = "client_address") String street;
    @Column(length = 9, table = "client_bank") String iban;
}
