package demo;

import jakarta.persistence.*;

@Embeddable
public class StockKey {
    Long warehouseId;
    Long productId;
}
