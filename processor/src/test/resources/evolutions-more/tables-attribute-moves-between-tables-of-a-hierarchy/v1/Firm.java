package demo;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "firm_tax")
public class Firm extends Party {
    @Column(length = 20) String vat;
    @Column(length = 20) String legal;
    @Column(table = "firm_tax", length = 20) String office;
}
