package demo;

import jakarta.persistence.*;

@Entity
public class OrderLine {
    @Id Long id;
    @ManyToOne CatalogProduct catalogProduct;
    int orderedPieces;
}
