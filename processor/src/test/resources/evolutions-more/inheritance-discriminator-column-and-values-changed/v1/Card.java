package demo;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("C")
public class Card extends Payment {
    String num;
}
