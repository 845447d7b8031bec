package health.steady.today.web;

import health.steady.plan.Papers;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** For how many days a paper is asked for: one, or a week. */
record PaperDays(int number) {

    static PaperDays parse(String days) {
        return switch (days) {
            case "1" -> new PaperDays(1);
            case "7" -> new PaperDays(Papers.MOST_DAYS);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    /** Shown in the browser; the name of a saved file tells nobody whose it is. */
    static ResponseEntity<byte[]> answer(PaperPage page, byte[] pdf) {
        String name = "steady-" + page.days().get(0) + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(pdf);
    }
}
