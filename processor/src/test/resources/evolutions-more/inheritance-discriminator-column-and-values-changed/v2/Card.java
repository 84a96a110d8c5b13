package demo;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("CARD")
public class Card extends Payment {
    String num;
}
