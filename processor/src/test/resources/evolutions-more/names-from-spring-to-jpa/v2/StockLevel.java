package demo;

import jakarta.persistence.*;

@Entity
public class StockLevel {
    @EmbeddedId StockKey stockKey;
    int piecesLeft;
}
