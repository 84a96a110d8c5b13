package demo;

import jakarta.persistence.*;

@Entity
public class Card extends Pay {
    Integer dummy;
}
