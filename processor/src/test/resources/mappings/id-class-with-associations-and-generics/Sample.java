package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

@MappedSuperclass
abstract class Line<O, K extends Serializable> {
    @Id
    @ManyToOne
    O owner;

    @Id
    K position;

    String text;
}

@Entity
class Invoice {
    @Id
    UUID id;

    @OneToMany(mappedBy = "owner")
    List<InvoiceLine> lines;
}

@Entity
@IdClass(InvoiceLineId.class)
class InvoiceLine extends Line<Invoice, Short> {
    @OneToMany(mappedBy = "line")
    List<Discount> discounts;
}

class InvoiceLineId implements Serializable {
    UUID owner;
    Short position;
}

@Entity
class Discount {
    @Id
    Long id;

    @ManyToOne
    InvoiceLine line;
}
