package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Embeddable
public class Line {
    @RenamedFrom("sku") @Column(nullable = false) String article;
    @Column(nullable = false) Integer qty;
}
