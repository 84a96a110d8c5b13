package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(schema = "billing")
public class Invoice {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Customer customer;

    @OneToMany
    @JoinTable(name = "invoice_note", schema = "Notes")
    Set<Customer> noted;

    @ElementCollection
    @CollectionTable(schema = "billing")
    Set<String> lines;

    @ManyToMany
    Set<Customer> readers;
}
