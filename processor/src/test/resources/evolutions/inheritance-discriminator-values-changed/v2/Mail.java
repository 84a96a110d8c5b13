package demo;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("1")
public class Mail extends Message {
    String subject;
}
