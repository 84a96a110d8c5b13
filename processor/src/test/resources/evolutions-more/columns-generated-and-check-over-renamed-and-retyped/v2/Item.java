package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(check = @CheckConstraint(name = "price_ok", constraint = "cents >= 0 and pieces > 0"))
public class Item {
    @Id Long id;
    @RenamedFrom("price") @Column(nullable = false) Long cents;
    @RenamedFrom("qty") @Column(nullable = false) Integer pieces;
    @RenamedFrom("total") @GeneratedColumn("cents * pieces") Long sum;
    @RenamedFrom("sku") @Column(check = @CheckConstraint(constraint = "length(article) > 2")) String article;
}
